import { formTest, isAt } from '../../german/form-test.ts';
import type { Token } from '../../german/tokens.ts';
import { inRange } from '../claim-range.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { agrees } from '../value-state.ts';

/** "Nicht kooperierende Hersteller zahlen 35,3 Prozent": the figure of those whom the record leaves out. */
export function isOfTheOthers(
  { reading: { tokens } }: SentenceInContext,
  { words, negated }: FactFrame,
  { value, range }: Fits,
): boolean {
  if (negated || agrees(value) || value.value === null) return false;
  return tokens.some((token, at) => {
    // "Wer nicht kooperierte, zahlt ..." stands before the clause of the figure.
    if (!inRange(range, at) && !isAt(tokens, at - 1, isWho)) return false;
    if (isNot(token.word)) return attributeAfter(tokens, at).some((word) => isOfRecord(words, word));
    return isUn(token.word) && isOfRecord(words, token.fold.slice(2)) && !words.has(token.fold);
  });
}

const isNot = formTest(/^nicht$/);
/** "unkooperativ" */
const isUn = formTest(/^un/);
const isWho = formTest(/^wer$/);
const isInflected = formTest(/e[nrsm]?$/);
/** So many adjectives stand before a noun at most. */
const ADJECTIVES = 3;

/** The adjectives that the word denies before their noun, or the verb of "wer nicht kooperierte". */
function attributeAfter(tokens: readonly Token[], not: number): string[] {
  if (isAt(tokens, not - 1, isWho)) return [tokens[not + 1]?.fold ?? ''];
  const adjectives: string[] = [];
  for (let at = not + 1; at <= not + 1 + ADJECTIVES; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return [];
    if (token.capital) return isAt(tokens, at - 1, isInflected) ? adjectives : [];
    adjectives.push(token.fold);
  }
  return [];
}

/** So many letters tell the root of a word. */
const ROOT = 6;

function isOfRecord(words: ReadonlySet<string>, word: string): boolean {
  if (word.length < ROOT) return false;
  const root = word.slice(0, ROOT);
  for (const known of words) if (known.startsWith(root)) return true;
  return false;
}
