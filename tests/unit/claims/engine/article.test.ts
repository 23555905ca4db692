import { expect, test } from 'vitest';
import { annotate, claim } from './engine.ts';

test('the quote is the clause with the claim, without the marks at its ends', () => {
  const text =
    'Es heißt in Rotterdam, Xiaomi lieferte im ersten Verkaufsjahr 136.854 Autos aus, wie es heißt.';
  expect(claim(text).quote).toBe('Xiaomi lieferte im ersten Verkaufsjahr 136.854 Autos aus');
});

test.each([
  [
    'Xiaomi zieht Bilanz. Der Konzern lieferte im ersten Verkaufsjahr 136.854 Autos aus.',
    'xiaomi-deliveries-2024',
  ],
  [
    'Der Xiaomi SU7 Ultra ist schnell. Er fuhr die Nordschleife in 7:04,957 Minuten.',
    'xiaomi-su7-ultra-production-7-04',
  ],
])('knows from the sentence before who is meant: %s', (text, fact) => {
  expect(claim(text).fact).toBe(fact);
});

test('knows from the headline who is meant', () => {
  const text = 'Der Konzern lieferte im ersten Verkaufsjahr 136.854 Autos aus.';
  expect(claim(text, { headline: 'Xiaomi zieht Bilanz' }).fact).toBe('xiaomi-deliveries-2024');
});

test('relative dates count from the day of the article, and a reason says so', () => {
  const text = 'Im vergangenen Jahr wurden in Deutschland 545.142 Elektroautos neu zugelassen.';
  const { relation, why } = claim(text, { published: '2026-02-10T08:00:00+01:00' });
  expect(relation).toBe('supported');
  expect(why.at(-1)?.de).toBe('„vergangenen Jahr“ meint vom Erscheinen des Artikels aus 2025.');
});

test.each(['gestern', '', '20', '2026-99-99', 'constructor'])(
  'a publication date such as %j is as good as none',
  (published) => {
    const text = 'Im Jahr 2025 wurden in Deutschland 545.142 Elektroautos neu zugelassen.';
    expect(claim(text, { published }).relation).toBe('supported');
  },
);

test.each([
  ['Laut Nikkei will Xiaomi ab 2027 Elektroautos außerhalb Chinas verkaufen.', 'Nikkei', 'reported'],
  ['Xiaomi will ab 2027 Elektroautos außerhalb Chinas verkaufen.', null, 'planned'],
  ['Ob Xiaomi ab 2027 Elektroautos außerhalb Chinas verkauft, ist offen.', null, 'question'],
  ['Xiaomi dementierte, ab 2027 Elektroautos außerhalb Chinas zu verkaufen.', null, 'negated'],
])('says who is named as source and how firmly it is put: %s', (text, attribution, modality) => {
  expect(claim(text)).toMatchObject({ attribution, modality });
});

test('several claims stand in the order of the text, each with its own words', () => {
  const text =
    'Tesla verkaufte 2025 weltweit 1,64 Millionen Autos. ' +
    'Xiaomi lieferte im ersten Verkaufsjahr 136.854 Autos aus.\n' +
    'Ab 2026 will Xiaomi seine Elektroautos auch außerhalb Chinas verkaufen.';
  const annotations = annotate(text);
  expect(annotations.map(({ relation }) => relation)).toEqual(['supported', 'supported', 'contradicted']);
  for (const { start, end, quote } of annotations) expect(text.slice(start, end)).toBe(quote);
});

test.each([
  'Wird Xiaomi bald auch außerhalb Chinas Elektroautos verkaufen?',
  'Der FC Bayern gewann am Samstag mit 3:1.',
  'In Norwegen wurden im Jahr 2013 rund 9.000 Elektroautos neu zugelassen.',
  'Der Porsche 911 fuhr die Nordschleife in 6:49 Minuten.',
  'Der Porsche Macan fuhr die Nordschleife in 7:49 Minuten.',
  'Die EU verhandelt weiter über Zölle auf chinesische Elektroautos.',
  '',
])('marks nothing where no fact is stated: %j', (text) => {
  expect(annotate(text)).toEqual([]);
});

test('the same text gives the same annotations, whatever was read before', () => {
  const text = 'Ab 2026 will Xiaomi seine Elektroautos auch außerhalb Chinas verkaufen.';
  const first = annotate(text);
  annotate('Tesla verkaufte 2025 weltweit 1,64 Millionen Autos.');
  expect(annotate(text)).toEqual(first);
});

test('the year of one claim is not taken for that of something else the article speaks of', () => {
  const text =
    'Ein Prototyp des Xiaomi SU7 Ultra umrundete die Nordschleife in 6:46,874 Minuten. ' +
    'In Deutschland wurden 2025 insgesamt 545.142 reine Elektroautos neu zugelassen.';
  expect(annotate(text).map(({ fact }) => fact)).toEqual([
    'xiaomi-su7-ultra-prototype-6-46',
    'de-bev-registrations-2025',
  ]);
});

test('"die Prämie" is the one on electric cars where the text speaks of them, be it only later', () => {
  const about = 'Viele warten auf die neue Prämie. Drei Milliarden Euro stehen bis 2029 bereit.';
  const found = (text: string) => annotate(text).map(({ fact }) => fact);
  expect(found(`${about} Händler rechnen mit mehr Elektroautos.`)).toEqual(['de-subsidy-2026-start']);
  expect(found(`${about} Händler rechnen mit mehr Wärmepumpen.`)).toEqual([]);
});

test('what the headline names is at hand however many others have been named since', () => {
  const others =
    'Leapmotor verkaufte 2025 fast 600.000 Autos, Nio 326.000, Xpeng rund 430.000, Rivian gut 42.000.';
  const text = `${others}\nIn Deutschland hat sich das Volumen 2025 fast halbiert, auf 19.390 Neuzulassungen.`;
  const found = (headline: string) => annotate(text, { headline }).map(({ fact }) => fact);
  expect(found('Wie Tesla seine Vormacht verspielt')).toContain('de-tesla-registrations-2025');
  expect(found('Wie einer seine Vormacht verspielt')).not.toContain('de-tesla-registrations-2025');
});

test('a figure said once more in words states nothing else', () => {
  const text = 'Mit 19,1 Prozent war 2025 fast jeder fünfte Neuwagen in Deutschland ein reiner Stromer.';
  expect(annotate(text).map(({ fact }) => fact)).toEqual(['de-bev-share-2025']);
});

test('a share of what the sentence counts is none of the record before', () => {
  const text =
    'An der Steckdose gehen laut ADAC 10 bis 30 Prozent des Stroms verloren. Anfang Januar zählte die Bundesnetzagentur knapp 194.000 Ladepunkte, ein Viertel davon Schnelllader.';
  const facts = annotate(text, { published: '2026-02-20' }).map(({ fact }) => fact);
  expect(facts).toEqual([
    'adac-charging-loss-socket',
    'charging-points-2026-01-01',
    'charging-points-2026-01-01',
  ]);
});

test('a country that opens the sentence counts its own cars', () => {
  const before = 'Tesla verlor 2025 in EU, EFTA und Großbritannien gut ein Viertel seiner Neuzulassungen.';
  const text = `${before} Das Vereinigte Königreich meldete für 2025 rund 473.000 neue Stromer.`;
  expect(annotate(text).map(({ relation }) => relation)).not.toContain('contradicted');
});

test('what departs of all electric cars without a figure or word of the record is no contradiction', () => {
  const text =
    'Im Oktober 2025 wurden in der EU zum ersten Mal mehr Stromer als reine Benziner neu angemeldet.';
  expect(annotate(text).filter(({ fact }) => fact === 'icct-2025-73-percent')).toEqual([]);
});
