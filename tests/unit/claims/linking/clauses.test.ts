import { expect, test } from 'vitest';
import { tokenize } from '../../../../claims/german/tokens.ts';
import { clauseAround, spanOf } from '../../../../claims/linking/clauses.ts';

/** The clause around the first token that reads `word`. */
function clause(text: string, word: string): string {
  const tokens = tokenize(text);
  const at = tokens.findIndex((token) => token.raw === word);
  const { first, last } = clauseAround(tokens, at, at);
  const { start, end } = spanOf(tokens, first, last, text);
  return text.slice(start, end);
}

test.each([
  ['Es heißt, Xiaomi komme 2027, aber später.', 'Xiaomi', 'Xiaomi komme 2027'],
  ['Er brauchte 6:46,874 Minuten, so schnell war keiner.', 'Minuten', 'Er brauchte 6:46,874 Minuten'],
  ['Tesla (Absatz: 1,64 Millionen) liegt vorn.', 'Millionen', '1,64 Millionen'],
  ['„Xiaomi kommt 2027“, sagte er.', 'Xiaomi', '„Xiaomi kommt 2027“'],
  ['Er sagte: „Xiaomi kommt 2027.', 'Xiaomi', 'Xiaomi kommt 2027'],
  ['Der Anteil lag bei 18,4 %.', 'Anteil', 'Der Anteil lag bei 18,4 %'],
  ['In EU, EFTA und Island kam BYD auf Platz eins.', 'BYD', 'In EU, EFTA und Island kam BYD auf Platz eins'],
  ['Der Absatz stieg, Tesla verlor.', 'Absatz', 'Der Absatz stieg'],
  ['Xiaomi kommt.', 'kommt', 'Xiaomi kommt'],
])('in %j the clause of "%s" is "%s"', (text, word, expected) => {
  expect(clause(text, word)).toBe(expected);
});
