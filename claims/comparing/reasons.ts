import type { Fact, Source } from '../../facts/types.ts';
import { monthOf, type Period, yearOf } from '../german/calendar.ts';
import { inRange } from '../linking/claim-range.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { Link } from '../linking/link.ts';
import { agrees } from '../linking/value-state.ts';
import type { Bilingual, Relation } from '../types.ts';
import type { Difference } from './differences.ts';
import { knownText, saidFigure } from './known-text.ts';
import type { Judgement } from './relation.ts';

/** Why a claim got its mark, most important first: what the article says beside what the sources say. */
export function reasons(
  sentence: SentenceInContext,
  link: Link,
  judgement: Judgement,
  text: string,
): Bilingual[] {
  const { fact } = link.frame;
  const said = saidText(link, text);
  const why: Bilingual[] = [];
  const source = newestSource(fact);
  const known = knownText(link, isToldOfElse(link, judgement.differences));
  why.push({
    de: `${said === null ? '' : `Artikel: ${said}. `}Quellen: ${known.de}${origin(source, shortDate)}.`,
    en: `${said === null ? '' : `Article: ${said}. `}Sources: ${known.en}${origin(source, (iso) => iso)}.`,
  });
  why.push(...departures(link, judgement));
  const status = statusReason(fact, judgement.relation);
  if (status !== null) why.push(status);
  const relative = sentence.reading.dates.find(
    ({ relative, period, first, start }) =>
      relative && period !== null && inRange(link.fits.range, first) && start >= startOf(sentence),
  );
  if (relative?.period && !judgement.differences.includes('polarity')) {
    const words = text.slice(relative.start, relative.end);
    const precise = monthOrYear(relative.period);
    why.push({
      de: `„${words}“ meint vom Erscheinen des Artikels aus ${precise}.`,
      en: `“${words}” means ${precise}, counted from the article’s date.`,
    });
  }
  return why;
}

/** What departs from the fact beside the figure of the article, or instead of it. */
export const departures = (link: Link, { differences }: Judgement): Bilingual[] =>
  differences.flatMap((difference) =>
    difference === 'value'
      ? isToldOfElse(link, differences)
        ? [OF_SOMETHING_ELSE]
        : []
      : [difference === 'moment' ? anotherMoment(link.frame.fact) : DIFFERENCES[difference]],
  );

const anotherMoment = ({ valid_from }: Fact): Bilingual => ({
  de: `Die Quellen nennen dafür einen anderen Zeitpunkt: ${shortDate(valid_from)}.`,
  en: `The sources give another date for this: ${valid_from}.`,
});

/** "Reine Stromer 53 Prozent", where the sources have that for all with a plug. */
const isToldOfElse = ({ fits: { value } }: Link, differences: readonly Difference[]): boolean =>
  differences.includes('value') && agrees(value);

const OF_SOMETHING_ELSE: Bilingual = {
  de: 'Den Wert nennen die Quellen für etwas anderes.',
  en: 'The sources give this figure for something else.',
};

/** A date carried over from words before says nothing about these. */
const startOf = ({ reading: { tokens } }: SentenceInContext): number => tokens[0]?.start ?? 0;

/** Who says it and since when, in brackets. */
function origin(source: Source | null, dated: (iso: string) => string): string {
  if (source === null) return '';
  return source.published === null
    ? ` (${source.publisher})`
    : ` (${source.publisher}, ${dated(source.published)})`;
}

function monthOrYear({ granularity, from, to }: Period): string {
  const year = String(yearOf(from));
  if (yearOf(to) !== yearOf(from)) return `${year}/${yearOf(to)}`;
  return granularity === 'month' ? `${String(monthOf(from)).padStart(2, '0')}/${year}` : year;
}

const DIFFERENCES: Record<Exclude<Difference, 'value' | 'moment'>, Bilingual> = {
  period: { de: 'Die Quellen nennen einen anderen Zeitraum.', en: 'The sources give another period.' },
  region: { de: 'Die Quellen nennen eine andere Region.', en: 'The sources give another region.' },
  place: { de: 'Die Quellen nennen einen anderen Ort.', en: 'The sources give another place.' },
  person: { de: 'Die Quellen nennen eine andere Person.', en: 'The sources name another person.' },
  subject: { de: 'Die Quellen nennen hier jemand anderen.', en: 'The sources name another holder.' },
  track: { de: 'Die Quellen nennen eine andere Strecke.', en: 'The sources name another track.' },
  stage: {
    de: 'Prototyp und Serienmodell sind zweierlei; die Quellen meinen das andere.',
    en: 'Prototype and production car differ; the sources mean the other one.',
  },
  cycle: {
    de: 'Die Quellen nennen den Wert nach einer anderen Norm.',
    en: 'The sources give the value under another test cycle.',
  },
  counterpart: { de: 'Die Quellen nennen hier jemand anderen.', en: 'The sources name somebody else here.' },
  variant: {
    de: 'Der Wert gilt nach den Quellen für eine andere Version.',
    en: 'According to the sources the value holds for another version.',
  },
  source: {
    de: 'Den Wert nennt nach den Quellen eine andere Stelle.',
    en: 'According to the sources somebody else gives this figure.',
  },
  span: { de: 'Die Quellen nennen eine andere Zeitspanne.', en: 'The sources give another span of time.' },
  polarity: {
    de: 'Der Artikel verneint, was die Quellen angeben, oder umgekehrt.',
    en: 'The article denies what the sources state, or the reverse.',
  },
  limit: {
    de: 'Was der Artikel als Obergrenze nennt, ist nach den Quellen eine Untergrenze, oder umgekehrt.',
    en: 'What the article gives as an upper limit is a lower one in the sources, or the reverse.',
  },
  order: { de: 'Die Quellen nennen die umgekehrte Reihenfolge.', en: 'The sources give the reverse order.' },
  trend: {
    de: 'Die Quellen nennen die umgekehrte Entwicklung.',
    en: 'The sources report the opposite trend.',
  },
};

function statusReason(fact: Fact, relation: Relation): Bilingual | null {
  if (relation === 'outdated')
    return { de: 'Inzwischen gibt es einen neueren Stand.', en: 'There is a newer state of affairs.' };
  if (relation !== 'unconfirmed') return null;
  switch (fact.status) {
    case 'announced':
      return { de: 'Bisher ist das nur angekündigt.', en: 'So far this has only been announced.' };
    case 'reported':
      return {
        de: 'Dafür gibt es bisher nur Berichte, keine Bestätigung.',
        en: 'So far there are only reports, no confirmation.',
      };
    case 'withdrawn':
      return { de: 'Das wurde zurückgenommen.', en: 'This was withdrawn.' };
    default:
      return {
        de: 'Die Quellen sind sich darin nicht einig. Nicht bestätigt heißt nicht falsch.',
        en: 'The sources disagree on this. Unconfirmed does not mean wrong.',
      };
  }
}

function saidText(link: Link, text: string): string | null {
  const { value } = link.fits;
  const mention = saidFigure(value) ?? (value.date?.fromHeading ? null : value.date);
  return mention === null ? null : text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
}

/** The best source with a date, by the order of the record; else the first. */
function newestSource(fact: Fact): Source | null {
  return (
    fact.sources.find((source) => source.published !== null && source.kind !== 'aggregator') ??
    fact.sources[0] ??
    null
  );
}

/** 2025-03-18 as 18.3.2025; shorter dates stay short: 3/2025, 2025. */
function shortDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  if (month === undefined) return year ?? iso;
  return day === undefined
    ? `${Number(month)}/${year}`
    : `${Number(day.slice(0, 2))}.${Number(month)}.${year}`;
}
