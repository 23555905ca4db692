import { formatDate, formatQuantity } from '../i18n/format.ts';
import { inLanguage } from '../i18n/language.ts';
import { language, text } from '../i18n/text.ts';
import type { Ladder, LadderStep } from '../note/ladder.ts';

const WIDTH = 320;
const ROW = 24;
/** Columns wide enough for broad system fonts (DejaVu Sans); the gap keeps dots at the ends off the words. */
const LABEL = 114;
const VALUE = 92;
const GAP = 7;
const START = LABEL + GAP;
const TRACK = WIDTH - LABEL - VALUE - 2 * GAP;

/** Maps a number to a place on the track: amounts from zero, lap times stretched between fastest and slowest. */
export function ladderScale(ladder: Ladder): (value: number) => number {
  const numbers = ladder.steps.map((step) => step.number);
  if (ladder.article !== null) numbers.push(ladder.article);
  const most = Math.max(...numbers);
  const least = ladder.picture === 'bars' ? Math.min(0, ...numbers) : Math.min(...numbers);
  const span = most - least || 1;
  return (value) => ((value - least) / span) * TRACK;
}

/** "Xiaomi YU7 Max" is cut to fit its column; the whole name is in the description. */
const shortened = (name: string, room: number): string =>
  name.length > room ? `${name.slice(0, room - 1)}…` : name;

const stepLabel = (step: LadderStep): string => {
  const label = inLanguage(step.label, language.value);
  return step.dated ? formatDate(label, language.value) : label;
};

/** Figures alone, in one form: wording like "rund" stands in the note's own text. */
const figure = (value: number, { type, unit }: Ladder): string =>
  formatQuantity(value, type, unit, language.value);

function Row({
  step,
  at,
  dots,
  shown,
}: {
  readonly step: LadderStep;
  readonly at: number;
  readonly dots: boolean;
  readonly shown: string;
}) {
  return (
    <>
      <text x="0" y={ROW / 2} class={step.own ? 'own' : undefined}>
        {shortened(stepLabel(step), step.own ? 14 : 16)}
      </text>
      <line x1={START} x2={START + TRACK} y1={ROW / 2} y2={ROW / 2} class="track" />
      {dots ? (
        <circle cx={START + at} cy={ROW / 2} r={step.own ? 5 : 4} class={step.own ? 'dot own' : 'dot'} />
      ) : (
        <rect
          x={START}
          y={ROW / 2 - 5}
          width={Math.max(2, at)}
          height="10"
          rx="2"
          class={step.own ? 'bar own' : 'bar'}
        />
      )}
      <text x={WIDTH} y={ROW / 2} text-anchor="end" class={step.own ? 'own' : undefined}>
        {shown}
      </text>
    </>
  );
}

function describe(ladder: Ladder): string {
  const steps = ladder.steps
    .map((step) => `${stepLabel(step)} ${inLanguage(step.text, language.value)}`)
    .join('; ');
  const article =
    ladder.article === null ? '' : ` ${text.value.ladderArticleAt(figure(ladder.article, ladder))}`;
  return text.value.ladderDescription(steps) + article;
}

/** A small picture of the values around a fact, the article's own value drawn as a dashed line across it. */
export function LadderPicture({ ladder }: { readonly ladder: Ladder }) {
  const scale = ladderScale(ladder);
  const height = ladder.steps.length * ROW;
  return (
    <figure class="ladder">
      <figcaption>{text.value.ladderTitle}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${height + (ladder.article === null ? 0 : 18)}`}
        role="img"
        aria-label={describe(ladder)}
      >
        {ladder.steps.map((step, index) => (
          <g key={`${step.label.de}${step.number}`} transform={`translate(0 ${index * ROW})`}>
            <Row
              step={step}
              at={scale(step.number)}
              dots={ladder.picture === 'dots'}
              shown={figure(step.number, ladder)}
            />
          </g>
        ))}
        {ladder.article !== null && (
          <g class="article-value" transform={`translate(${START + scale(ladder.article)} 0)`}>
            <line y1="0" y2={height + 4} />
            <text y={height + 12} text-anchor="middle">
              {text.value.ladderArticle}
            </text>
          </g>
        )}
      </svg>
    </figure>
  );
}
