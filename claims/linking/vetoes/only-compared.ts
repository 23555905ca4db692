import { anyIs, formTest } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { differsInNumber } from '../value-state.ts';

/** "als", "als von", "als bei der" */
const REACH = 3;
const than = formTest(/^als$/);

const isWith = formTest(/^mit$/);
const isCompared = formTest(
  /^(?:verglichen|vergleichbar|konkurriert|konkurrierend|gezeigt|vorgestellt|prasentiert|enthullt)$/,
);
/** "mit dem YU7 Max verglichen" */
const ASIDE = 3;

/** "Der Macan Turbo, häufig mit dem YU7 Max verglichen, leistet 639 PS" */
const isComparedAside = (
  mentions: SentenceInContext['mentions'],
  tokens: SentenceInContext['reading']['tokens'],
  selves: ReadonlySet<string>,
): boolean =>
  mentions.some(
    ({ entities, first, last }) =>
      entities.some((id) => selves.has(id)) &&
      anyIs(tokens.slice(Math.max(0, first - ASIDE), first), isWith) &&
      anyIs(tokens.slice(last + 1, last + 1 + ASIDE), isCompared),
  );

/** "33.000 Wagen der Marke wurden zugelassen, mehr als von Tesla": the figure is of another than whom it is compared with. */
export const isOnlyCompared = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { fact, predicate, selves, rival }: FactFrame,
  { value, subject }: Fits,
): boolean => {
  if (subject.rival && differsInNumber(value) && isComparedAside(mentions, tokens, selves)) return true;
  if (predicate.time !== 'statistic' || rival !== null || !differsInNumber(value)) return false;
  // "mehr als eine Million Elektroautos" compares with a number.
  if (fact.subject === 'battery-electric-car') return false;
  const { last } = value.value;
  const own = mentions.filter(({ entities }) => entities.some((id) => selves.has(id)));
  return (
    own.length > 0 &&
    own.every(
      ({ first }) => first > last && anyIs(tokens.slice(Math.max(last + 1, first - REACH), first), than),
    )
  );
};
