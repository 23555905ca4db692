import type { DateMention } from '../german/dates.ts';
import type { ValueMention } from '../german/value-types.ts';
import { clauseAround, wordsOfClause } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import { fitCues } from '../linking/cue-fit.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { predicates } from '../predicates/registry.ts';
import { countsInField, isCounted } from './counted.ts';
import { isDated } from './dated.ts';
import { isCrosshead, isHeadRow, isOwnFigure } from './no-claim.ts';
import { isTellingSpan } from './spans.ts';
import { wordedClaims } from './worded.ts';

/** A statement that could be checked against a source, though no fact is at hand. */
export interface CheckableClaim {
  readonly predicate: string;
  readonly value: ValueMention | null;
  readonly date: DateMention | null;
  readonly subject: string | null;
  /** Token range of its clause. */
  readonly first: number;
  readonly last: number;
}

/** What a figure of a type means where the words do not say. */
const BY_TYPE: Readonly<Record<string, string>> = {
  money: 'price',
  percent: 'market-share',
  distance: 'range',
  power: 'power-output',
  energy: 'battery-capacity',
  speed: 'top-speed',
  emission: 'emission',
  duration: 'charging-time',
  rank: 'market-rank',
  count: 'sales-count',
  factor: 'sales-count',
  mass: 'weight',
  'percent-points': 'market-share',
  volume: 'dimension',
  temperature: 'temperature',
};

/** Checkable statements of a sentence, at most one per clause; `covered` tells which tokens a linked claim already marks. */
export function checkableClaims(
  sentence: SentenceInContext,
  covered: (first: number, last: number) => boolean,
): CheckableClaim[] {
  const { reading } = sentence;
  if (reading.tokens.at(-1)?.raw === '?' || isHeadRow(reading, sentence.previous)) return [];
  const claims: CheckableClaim[] = [];
  const taken = new Set<number>();
  const add = (first: number, last: number, value: ValueMention | null, date: DateMention | null): void => {
    const clause = clauseAround(reading.tokens, first, last);
    if (taken.has(clause.first) || covered(first, last)) return;
    taken.add(clause.first);
    claims.push({
      predicate: predicateFor(sentence, value, date),
      value,
      date,
      subject: subjectOf(sentence),
      ...clause,
    });
  };
  for (const value of reading.values)
    if (isCheckable(value, sentence)) add(value.first, value.last, value, null);
  for (const date of reading.dates) if (isDated(date, sentence)) add(date.first, date.last, null, date);
  for (const { first, last } of wordedClaims(reading)) add(first, last, null, null);
  return claims;
}

function isCheckable(value: ValueMention, sentence: SentenceInContext): boolean {
  const { concepts: hits, tokens } = sentence.reading;
  if (isOwnFigure(wordsOfClause(tokens, value))) return false;
  switch (value.type) {
    case 'temperature':
    case 'voltage':
    case 'torque':
      return false;
    case 'volume':
      // "520 Liter passen in den Kofferraum", but "ein Liter Milch"
      return !value.spoken;
    case 'duration':
      return isTellingSpan(value, sentence.reading);
    case 'count':
      return isCounted(value, sentence.reading);
    case 'factor':
      return countsInField(sentence.reading) || hits.has('increase');
    case 'rank':
      return (
        !isCrosshead(sentence.reading) &&
        (hits.has('bestseller') || hits.has('rank') || sentence.regions.length > 0)
      );
    default:
      return true;
  }
}

function subjectOf(sentence: SentenceInContext): string | null {
  const own = sentence.mentions.find((mention) => mention.kind === 'name' && mention.entities.length === 1);
  const id = own?.entities[0] ?? [...sentence.described][0] ?? sentence.topics.keys().next().value ?? null;
  return id?.startsWith('name:') ? null : id;
}

/** The predicate whose cues fit best among those that hold such a value; of no topic where words alone tell. */
function predicateFor(
  sentence: SentenceInContext,
  value: ValueMention | null,
  date: DateMention | null,
): string {
  if (value === null && date === null) return 'statement';
  const kind = value === null ? 'date' : value.type === 'percent-points' ? 'percent' : value.type;
  let best: { predicate: Predicate; score: number } | null = null;
  for (const predicate of predicates.values()) {
    if (!predicate.values.some((type) => type === kind)) continue;
    const { strong, against } = fitCues(sentence, predicate);
    const score = strong * 2 - against + (BY_TYPE[kind] === predicate.name ? 0.5 : 0);
    if (strong > 0 && (best === null || score > best.score)) best = { predicate, score };
  }
  return best?.predicate.name ?? (date !== null ? 'market-launch' : (BY_TYPE[kind] ?? 'figure'));
}
