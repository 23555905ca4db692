import { anyIs, formTest, isAt, placeOf } from '../german/form-test.ts';
import { contentStemOf } from '../german/stem.ts';
import type { SentenceInContext } from '../linking/context.ts';
import { DETAIL_WEIGHT, type FactFrame } from '../linking/fact-frame.ts';

const isWithout = formTest(/^ohne$/);
const manages = formTest(/^(?:aus|aus(?:komm|kam|gekomm)\w*|verzicht(?:et|en|eten?))$/);
const comes = formTest(/^k[ao]m/);
const isOut = formTest(/^aus$/);
/** So many words stand between "ohne" and what is missing. */
const REACH = 4;

/** "musste ohne die versprochene Feststoffbatterie auskommen", where the record tells that it has it. */
export const doesWithout = (
  { reading: { tokens } }: SentenceInContext,
  { fact: { statement_de }, stems }: FactFrame,
): boolean => {
  const at = placeOf(tokens, isWithout);
  if (at < 0) return false;
  const verb = placeOf(tokens, manages, at + 1);
  // "Wer ohne Kinder so viel verdient, geht leer aus" is about something else.
  if (verb < 0 || (isAt(tokens, verb, isOut) && !anyIs(tokens, comes))) return false;
  if (/\b(?:ohne|kein\w*|nicht|statt|weder)\b/.test(statement_de)) return false;
  return tokens
    .slice(at + 1, Math.min(verb, at + 1 + REACH))
    .some(({ word, capital }) => capital && (stems.get(contentStemOf(word)) ?? 0) > DETAIL_WEIGHT);
};
