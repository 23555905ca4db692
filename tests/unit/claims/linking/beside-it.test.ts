import { expect, test } from 'vitest';
import { annotate, told } from '../engine/engine.ts';

test.each([
  [
    'a region of the next clause',
    'Der Volkswagen-Konzern steigerte die Auslieferungen reiner Elektroautos 2025 auf 983.100, verlor aber in China weiter an Boden.',
    'vw-group-bev-2025',
  ],
  [
    'who comes behind',
    'Im Dezember 2025 lagen reine Elektroautos in der EU mit 22,6 Prozent erstmals knapp vor den reinen Benzinern.',
    'eu-bev-overtakes-petrol-2025-12',
  ],
  [
    'what happened elsewhere before',
    'Nur einen Tag nach dem Aus in Dresden nahm die Batterietochter PowerCo ihre Zellfabrik in Salzgitter in Betrieb.',
    'powerco-salzgitter-start',
  ],
  [
    'where a maker comes from',
    'Nicht allen Anbietern aus China gelingt das: Nio kam 2025 in Deutschland auf 325 Neuzulassungen.',
    'nio-registrations-2025',
  ],
  [
    'what an aim was before',
    'Vom früheren Ziel der Ampel, 15 Millionen Stromer bis 2030, ist das Land weit entfernt.',
    'target-15m-evs-2030',
  ],
  [
    'that something was proposed',
    'Am 16. Dezember 2025 hatte die EU-Kommission vorgeschlagen, dass die Autobauer ihre Emissionen ab 2035 um 90 Prozent senken müssen.',
    'eu-2035-proposal-90',
  ],
])('%s departs in nothing: %s', (_, text, fact) => {
  expect(told(text)).toContain(`${fact} supported`);
});

test('the year of a version is none of its price', () => {
  const text =
    'Der Dacia Spring steht mit 16.900 Euro in der Liste und hat seit dem Modelljahr 2026 eine kleinere Batterie mit 24,3 kWh.';
  expect(told(text)).toEqual(
    expect.arrayContaining(['dacia-spring-price-2026 supported', 'dacia-spring-battery-2026 supported']),
  );
});

test.each([
  [
    'the next model',
    'Der Cupra Raval kommt 2026. Ein Jahr später folgt das nächste Modell.',
    'Kleine Stromer',
  ],
  ['another holder', 'Spitzenreiter in Europa bleibt Norwegen.', 'Tesla Model Y'],
  [
    'a span of prices',
    'Die Stromer werden billig. Wer sucht, landet bei 23.000 bis 25.000 Euro.',
    'Citroën ë-C3',
  ],
])('%s is no claim on the one that the text is about: %s', (_, text, headline) => {
  expect(told(text, { headline }).filter((note) => !note.includes('raval'))).toEqual([]);
});

test('"im Frühjahr" is when it was said, not when it comes', () => {
  const text = 'Im Frühjahr hatte Präsident Lu Weibing lediglich von Märkten außerhalb Chinas gesprochen.';
  const notes = annotate(text, { headline: 'Xiaomi', published: '2025-12-04' });
  expect(notes.filter(({ relation }) => relation === 'contradicted')).toEqual([]);
});

test('the premium is known where the text speaks of electric cars', () => {
  const text =
    'Der Umweltbonus für Elektroautos endete am 17. Dezember 2023. Nun ist die Prämie zurück. Wer ein reines Elektroauto kauft, erhält 3.000 Euro.';
  expect(told(text)).toContain('de-subsidy-2026-base supported');
});

test('each rate of a list is one, though the unit is said once', () => {
  expect(
    told(
      'Seit dem 30. Oktober 2024 zahlt BYD in der EU 17,0 Prozent extra, Geely 18,8 und SAIC mit der Marke MG sogar 36,3 Prozent.',
    ),
  ).toEqual(['eu-tariff-byd supported', 'eu-tariff-geely supported', 'eu-tariff-saic contradicted']);
});

test('a figure of another market is none of the one that the paragraph does not speak of', () => {
  const before = 'In Österreich zogen die Händler Bilanz. Sie sind zufrieden.';
  const figure = '2025 lag der Anteil der Elektroautos bei 21,3 Prozent.';
  expect(told(`${before} ${figure}`)).toEqual([]);
  expect(told(`${before}\n${figure}`)).toEqual(['de-bev-share-2025 contradicted']);
});

test('what somebody named has is not told of the one before who has it too', () => {
  const text =
    'Für Xiaomi ist das neu. Nio dagegen betreibt sein Innovationszentrum schon seit 2023 in Berlin-Friedrichshain.';
  expect(told(text)).toEqual(['nio-berlin-innovation-centre supported']);
});

test('an infinitive ends what is willed; what is told behind "und" is a statement of its own', () => {
  const text =
    'Lucid will mehr Autos in Europa verkaufen und rollte im Juli 2025 mit einem Air Grand Touring 1.205 Kilometer von St. Moritz nach München.';
  expect(told(text)).toEqual(['lucid-air-range-record supported']);
});

test('the date of a statistic is the date of nothing else', () => {
  expect(
    told('Im gesamten ersten Verkaufsjahr 2024 waren es 136.854, allein vom SU7.', {
      headline: 'Xiaomi liefert aus',
    }),
  ).toEqual(['xiaomi-deliveries-2024 supported']);
});

test('behind a share, the count of the same cars, place and time is meant by its figure alone', () => {
  const text =
    'In der EU waren 2025 genau 17,4 Prozent der Neuwagen reine Elektroautos. Das sind 1,88 Millionen Stück.';
  expect(told(text)).toEqual(['eu-bev-share-2025 supported', 'eu-bev-registrations-2025 supported']);
});

test('a figure between the ends of charging is none of the car before', () => {
  const text =
    'Der G6 von Xpeng lädt mit 451 kW. Am 1. Januar 2026 gab es 193.985 öffentliche Ladepunkte, die Hälfte davon gehört Stromversorgern.';
  expect(told(text)).toEqual(['xpeng-g6-charging-power supported', 'charging-points-2026-01-01 supported']);
});

test('a coarse share beside that of the month is not held against the whole year', () => {
  const text =
    'In der EU war im Januar 2026 nicht ganz jeder fünfte Neuwagen ein reines Elektroauto, genau 19,3 Prozent.';
  expect(told(text)).toEqual(['eu-bev-share-2026-01 supported']);
});

test('of two records on a plan, "nicht" means the one that denies it', () => {
  const text = 'Ein neues Modell eigens für Europa will der Konzern nicht bauen.';
  expect(told(text, { headline: 'Xiaomi' })).toEqual(['xiaomi-no-new-model-for-europe supported']);
});

test('the subsidy is known where the text speaks of the one before it', () => {
  const text =
    'Den Umweltbonus gibt es seit Ende 2023 nicht mehr. Wie hoch ist der Zuschuss? Wer ein reines Elektroauto kauft, erhält 3.000 Euro.';
  expect(told(text)).toContain('de-subsidy-2026-base supported');
  expect(
    told('Wann öffnet das Amt? Meine Akte kam im Januar an.', { headline: 'Die neue E-Auto-Prämie' }),
  ).toEqual([]);
});

test('of two months with the same share, the one just told is meant', () => {
  const text =
    'Im Januar 2026 wurden in Deutschland 42.692 reine Elektroautos neu zugelassen. Ihr Anteil am Markt betrug 22 Prozent.';
  expect(told(text)).toEqual(['de-bev-2026-01 supported', 'de-bev-2026-01 supported']);
});

test('from when a law holds is told beside what it gives', () => {
  const text =
    'Rückwirkend für Neuzulassungen ab dem 1. Januar 2026 gibt es vom Bund 3.000 Euro Prämie für reine Elektroautos.';
  expect(told(text, { headline: 'Die neue E-Auto-Prämie' })).toEqual(
    expect.arrayContaining(['de-subsidy-2026-start supported', 'de-subsidy-2026-base supported']),
  );
});
