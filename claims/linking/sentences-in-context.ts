import type { Mention } from '../entities/alias-index.ts';
import { Discourse, namesElectricCars } from '../entities/discourse.ts';
import { type Period, parsePeriod } from '../german/calendar.ts';
import { type Span, splitSentences } from '../german/sentences.ts';
import { followsWord } from '../german/words-before.ts';
import {
  comparedYear,
  headingDate,
  lastDate,
  withCarriedDates,
  withHeadingDate,
  withMonthAtHand,
  withSameTime,
} from '../reading/carried-dates.ts';
import { withCarriedShares } from '../reading/carried-shares.ts';
import { withCarriedUnits } from '../reading/carried-units.ts';
import { behindDateline } from '../reading/dateline.ts';
import { homeCountry, withHome } from '../reading/home-country.ts';
import { readAhead } from '../reading/read-ahead.ts';
import { type ReadingTools, readSentence, type SentenceReading } from '../reading/sentence-reading.ts';
import { withYearAtHand } from '../reading/year-at-hand.ts';
import type { ArticleInput } from '../types.ts';
import { inContext, type SentenceInContext, type SentenceRegion } from './context.ts';
import type { FactIndex } from './fact-index.ts';
import { TableHead } from './table-head.ts';
import { Thread } from './thread.ts';

/**
 * Reads a text sentence by sentence; each knows what headline and sentences before it were speaking of, and by `thread`
 * what they stated.
 */
export function* sentencesInContext(
  article: ArticleInput,
  index: FactIndex,
  thread: Thread = new Thread(),
): Generator<{ readonly span: Span; readonly sentence: SentenceInContext }> {
  const published =
    article.published == null ? null : (parsePeriod(article.published.slice(0, 10))?.from ?? null);
  const tools: ReadingTools = { aliases: index.aliases, published };
  const home = homeCountry(article);
  const table = new TableHead();
  let regions: readonly SentenceRegion[] = [];
  let previous: SentenceReading | null = null;
  let dateOfLine: Period | null = null;
  let heading: Period | null = null;
  let lastHeading: Period | null = null;
  let timeBefore: Period | null = null;
  const spans = splitSentences(article.text);
  const ahead = readAhead(article.text, spans, tools);
  const discourse = new Discourse(index.graph, namingElectricCars(spans, ahead));
  if (article.headline != null) {
    const headline = readSentence(article.headline, 0, article.headline.length, tools);
    discourse.open(discourse.resolve(headline.mentions));
    previous = headline;
  }
  const read = (at: number): SentenceReading | null => {
    const reading = ahead(at);
    if (reading === null) return null;
    const report = withoutDateline(reading, article.text, index, tools);
    return home === null ? report : { ...report, mentions: withHome(report.mentions, report.tokens, home) };
  };
  let next = read(0);
  for (const [at, span] of spans.entries()) {
    if (next === null) break;
    if (article.text.slice(spans[at - 1]?.end ?? 0, span.start).includes('\n')) {
      regions = [];
      dateOfLine = null;
      heading = headingDate(next, lastHeading);
      lastHeading = heading ?? lastHeading;
    }
    const reading = withHeadingDate(goingOn(withMonthAtHand(next, dateOfLine), previous, thread), heading);
    dateOfLine = lastDate(reading) ?? dateOfLine;
    next = read(at + 1);
    const mentions = discourse.resolve(reading.mentions);
    let topics = discourse.topics();
    if (next !== null && opensUnnamed(mentions, topics, index)) topics = withNamed(next, topics);
    const context = inContext(reading, mentions, topics, previous, index.graph, regions);
    const sentence = table.over({ ...context, timeBefore });
    yield { span, sentence };
    if (sentence.regions.length > 0) regions = sentence.regions;
    previous = reading;
    timeBefore = timeOf(reading) ?? timeBefore;
    discourse.remember(mentions);
    discourse.paraphrased(thread.subjects);
  }
}

/** "mehr als in den ersten sechs Monaten 2025": what figures are held against is not when the text is at. */
const HELD_AGAINST = /^(?:als|wie|gegenuber)$/;
const REACH = 6;

const timeOf = ({ tokens, dates }: SentenceReading): Period | null =>
  dates.findLast(({ first, period }) => period !== null && !followsWord(tokens, first, REACH, HELD_AGAINST))
    ?.period ?? null;

/** So many sentences of an article tell what it is about. */
const TELLING_SENTENCES = 40;

/** How many of the first sentences speak of electric cars. */
const namingElectricCars = (spans: readonly Span[], ahead: (at: number) => SentenceReading | null): number =>
  spans.slice(0, TELLING_SENTENCES).filter((_, at) => namesElectricCars(ahead(at)?.mentions ?? [])).length;

/** Only the first sentence of a line has one. */
function withoutDateline(
  reading: SentenceReading,
  text: string,
  index: FactIndex,
  tools: ReadingTools,
): SentenceReading {
  const { start, end, tokens, mentions } = reading;
  if (start > 0 && text[start - 1] !== '\n') return reading;
  const from = tokens[behindDateline(tokens, mentions, index.graph)];
  return from === undefined || from.start === tokens[0]?.start
    ? reading
    : readSentence(text, from.start, end, tools);
}

/** With the date and the units that it leaves out, since the sentence before has them. */
function goingOn(
  reading: SentenceReading,
  previous: SentenceReading | null,
  { period }: Thread,
): SentenceReading {
  const anchor = period ?? (previous === null ? null : lastDate(previous));
  const told = previous === null ? anchor : (lastDate(previous) ?? anchor);
  const then = (previous === null ? null : comparedYear(previous, told)) ?? anchor;
  const dated =
    reading.dates.length === 0
      ? withCarriedDates(reading, anchor, then)
      : withYearAtHand(withCarriedDates(withSameTime(reading, told), null));
  return withCarriedShares(withCarriedUnits(dated, previous), previous);
}

const NAMEABLE = new Set(['model', 'maker', 'law', 'technology']);

/** "1.205 Kilometer ohne Ladestopp: das genügte. Gefahren wurde ein Lucid": who is meant is said only afterwards. */
function opensUnnamed(
  mentions: readonly Mention[],
  topics: ReadonlyMap<string, number>,
  index: FactIndex,
): boolean {
  const speaksOf = (id: string): boolean => NAMEABLE.has(index.graph.level(id) ?? '');
  for (const id of topics.keys()) if (speaksOf(id)) return false;
  return !mentions.some((mention) => mention.entities.some(speaksOf));
}

/** The topics with the names of the next sentence. */
function withNamed(
  { mentions }: SentenceReading,
  topics: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const all = new Map(topics);
  for (const { kind, entities } of mentions) if (kind === 'name') for (const id of entities) all.set(id, 1);
  return all;
}
