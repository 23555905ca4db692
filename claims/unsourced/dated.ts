import type { DateMention } from '../german/dates.ts';
import { clauseAround } from '../linking/clauses.ts';
import type { SentenceInContext } from '../linking/context.ts';
import { isCrosshead, isOwnStory } from './no-claim.ts';

/** Deeds whose date can be checked: launches, openings, laws, sales. */
const DEEDS = [
  'launch',
  'openStart',
  'closeEnd',
  'effective',
  'build',
  'plant',
  'recall',
  'insolvent',
  'hire',
  'order',
  'researchCentre',
  'partner',
  'ban',
  'invest',
  'target',
  'accident',
  'export',
];

/** Whether a date dates something that can be looked up. */
export function isDated(date: DateMention, sentence: SentenceInContext): boolean {
  if (date.period === null || isCrosshead(sentence.reading)) return false;
  const { tokens } = sentence.reading;
  const clause = clauseAround(tokens, date.first, date.last);
  if (isOwnStory(tokens, clause.first, clause.last) || isOfNobody(sentence)) return false;
  return isDeed(date, sentence);
}

/** Neither names anyone nor goes on about anyone. */
const isOfNobody = ({ named, described, topics }: SentenceInContext): boolean =>
  named.size === 0 && described.size === 0 && topics.size === 0;

/** "Opel eröffnete das Werk im Mai"; "heuer", "zum Jahresauftakt": the date's own words are no deed. */
const isDeed = ({ first, last }: DateMention, { reading }: SentenceInContext): boolean =>
  DEEDS.some((concept) =>
    reading.concepts.get(concept)?.some((at) => Math.abs(at - first) <= REACH && (at < first || at > last)),
  );
const REACH = 12;
