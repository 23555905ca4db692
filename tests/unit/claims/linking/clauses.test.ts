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
  ['Marke | Absatz | Anteil', 'Absatz', 'Absatz'],
  ['Er soll 25.000 Euro kosten und 2026 beim Händler stehen.', 'Euro', 'Er soll 25.000 Euro kosten'],
  ['Er soll kosten und 2026 beim Händler stehen.', 'soll', 'Er soll kosten und 2026 beim Händler stehen'],
  ['Er fuhr – wie alle – 500 Kilometer.', 'Kilometer', '500 Kilometer'],
  ['Von 2020–2025 stieg der Absatz; dann fiel er.', 'stieg', 'Von 2020–2025 stieg der Absatz'],
  ['Das gilt: ab 12:30 Uhr.', 'Uhr', 'ab 12:30 Uhr'],
  ['VW, Audi und Skoda wuchsen, Seat nicht.', 'wuchsen', 'VW, Audi und Skoda wuchsen'],
  ['VW, Audi sowie Skoda wuchsen.', 'wuchsen', 'VW, Audi sowie Skoda wuchsen'],
  ['VW wuchs, Audi und Skoda schrumpften.', 'schrumpften', 'Audi und Skoda schrumpften'],
  ['Gestern wuchs VW, Audi schrumpfte und Skoda blieb.', 'schrumpfte', 'Audi schrumpfte und Skoda blieb'],
  ['Es kostet viel, 500 $.', 'Es', 'Es kostet viel'],
  ['Er sagt (das „Auto“) nichts.', 'Auto', 'das „Auto“'],
  ['Er kostet 19.990 Euro und fährt 263 Kilometer weit.', 'Euro', 'Er kostet 19.990 Euro'],
  ['Er kostet 19.990 Euro und fährt 263 Kilometer weit.', 'Kilometer', 'fährt 263 Kilometer weit'],
  ['Er kostet 19.990 Euro und fährt weit.', 'Euro', 'Er kostet 19.990 Euro und fährt weit'],
  ['Gezählt wurden 5 Autos und jetzt 7.', 'Autos', 'Gezählt wurden 5 Autos und jetzt 7'],
  ['Das ist im Mai 2026 so und wird bis Juli 2027 teurer.', 'Juli', 'wird bis Juli 2027 teurer'],
  ['Er kommt im Mai, und zwar für 20.000 Euro.', 'Mai', 'Er kommt im Mai, und zwar für 20.000 Euro'],
  ['Er will kommen und bot 5 Autos an.', 'kommen', 'Er will kommen'],
  ['Es fielen 5 Stellen weg, und zwar bis 2027.', '2027', 'Es fielen 5 Stellen weg, und zwar bis 2027'],
  ['Es fielen 5 Stellen weg, und zwar ganz leise.', 'leise', 'Es fielen 5 Stellen weg, und zwar ganz leise'],
  ['Es fielen 5 Stellen weg, und Tesla baut an.', 'Tesla', 'und Tesla baut an'],
])('in %j the clause of "%s" is "%s"', (text, word, expected) => {
  expect(clause(text, word)).toBe(expected);
});
