import type { DateMention } from '../german/dates.ts';
import { anyIs, formTest, isAt } from '../german/form-test.ts';
import { hasVerb } from '../german/has-verb.ts';
import { wordsOfClause } from '../linking/clauses.ts';
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
  if (date.period === null || date.fromHeading || isCrosshead(sentence.reading)) return false;
  if (isAt(sentence.reading.tokens, date.first, isThen)) return false;
  const words = wordsOfClause(sentence.reading.tokens, date);
  if (!hasVerb(words) || isOwnStory(words) || isOfNobody(sentence)) return false;
  if (isThisYear(date) && sentence.named.size === 0) return false;
  return (
    isDeed(date, sentence) ||
    anyIs(words, isDue) ||
    anyIs(words, isPublicDeed) ||
    ((isExact(date) || isYearOfSomebody(date, sentence)) && !anyIs(words, isSaying))
  );
}

/** The text has told when before. */
const isThen = formTest(/^damals$/);
/** "Das Portal soll im Mai öffnen" */
const isDue = formTest(/^soll(?:en)?$/);
/** "im Dezember 2023 mit der Gewerkschaft vereinbart", "öffnet im August mit 120 Plätzen" */
const isPublicDeed = formTest(
  /^(?:offne(?:t|te|ten)|(?:ge|er)offnet|(?:frei|zu)ge(?:schaltet|schlossen|sagt)|vereinbart(?:en?)?|verlangert(?:en?)?|beschloss(?:en)?|beschliesst|angesetzt|gegrundet|grundeten?|unterschrieben|unterzeichnet(?:en?)?|verabschiedet(?:en?)?|verurteilt(?:en?)?|ersteigert|vergeben)$/,
);
/** "am 22. August", "im April 2010": who names the day means something that happened on it. */
const isExact = ({ period, relative }: DateMention): boolean =>
  period !== null &&
  (period.granularity === 'day' ||
    (!relative && period.granularity !== 'year' && period.granularity !== 'years'));
/** "2024 hatte noch Tesla die Preise bestimmt": a year in figures, and a name or whom it stands for. */
const isYearOfSomebody = (
  { period, relative }: DateMention,
  { named, described }: SentenceInContext,
): boolean => !relative && period?.granularity === 'year' && named.size + described.size > 0;
/** "Im November 2024 hatte die Leitung erklärt, ...": the claim follows. */
const isSaying = formTest(
  /^(?:sag|erklar|heiss|hiess|geheissen|ankundig|angekundigt|kundig|bekraftig|mitteil|teilt|mitgeteilt|bericht|gesagt)/,
);
/** "Heuer wird das anders": of whom must be said. */
const isThisYear = ({ period, relative }: DateMention): boolean => relative && period?.granularity === 'year';

/** Neither names anyone nor goes on about anyone. */
const isOfNobody = ({ named, described, topics }: SentenceInContext): boolean =>
  named.size === 0 && described.size === 0 && topics.size === 0;

/** "Opel eröffnete das Werk im Mai"; "heuer", "zum Jahresauftakt": the date's own words are no deed. */
const isDeed = ({ first, last }: DateMention, { reading }: SentenceInContext): boolean =>
  DEEDS.some((concept) =>
    reading.concepts.get(concept)?.some((at) => Math.abs(at - first) <= REACH && (at < first || at > last)),
  );
const REACH = 12;
