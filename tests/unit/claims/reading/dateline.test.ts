import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

const quotes = (text: string): string[] => annotate(text).map(({ quote }) => quote);

test.each([['München (dpn) - '], ['Wolfsburg/Köln – '], ['Brüssel, 3. März (tpa) - '], ['Berlin — ']])(
  'where a report was written is no part of what it says: %s',
  (dateline) => {
    const said = 'Xiaomi will 2027 in Europa starten';
    expect(quotes(`${dateline}${said}.`)).toEqual([said]);
  },
);

test('the town of the dateline is none that the report speaks of', () => {
  expect(annotate('Wolfsburg/Köln - Die deutsche Autoindustrie streicht weiter Stellen.')).toEqual([]);
});

test.each([
  ['Köln - das ist die Stadt, in der Ford bis zu 1.000 Stellen streicht.', 'ford-koeln-single-shift'],
  ['BYD - Der Konzern will bis Ende 2026 in Manisa 150.000 Autos im Jahr bauen.', 'byd-manisa-plan'],
])('another opening with a dash stays: %s', (text, fact) => {
  expect(annotate(text).map((annotation) => annotation.fact)).toContain(fact);
});
