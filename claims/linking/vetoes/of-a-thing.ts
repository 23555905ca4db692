import { anyIs, formTest } from '../../german/form-test.ts';
import { wordsOfClause } from '../clauses.ts';
import type { SentenceInContext } from '../context.ts';
import type { Fits } from '../fits.ts';

/** What bears a car's name and is none. */
const isThing = formTest(
  /^(?:modellautos?|spielzeug\w*|reifen|felgen?|videos?|clips?|films?|podcasts?|poster|plakate?|computerspiel\w*)$/,
);
/** "Die Reifen, die es für den SU7 Ultra gibt, sind bis Tempo 350 freigegeben" */
const OPENING = 2;

/** "Auflage von 50.000 Modellautos", "ein Video von 6:22 Minuten": a figure of what is no car. */
export const isOfThing = ({ reading: { tokens } }: SentenceInContext, { value: { value } }: Fits): boolean =>
  value !== null &&
  (anyIs(wordsOfClause(tokens, value), isThing) || anyIs(tokens.slice(0, OPENING), isThing));
