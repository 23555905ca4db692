import { expect, test } from 'vitest';
import { AliasIndex } from '../../../../claims/entities/alias-index.ts';
import { tokenize } from '../../../../claims/german/tokens.ts';
import { world } from './people-and-cars.ts';

const index = AliasIndex.of(world);

/** What a text names, as "words: entities", descriptions in brackets. */
function mentions(text: string, names = index): string[] {
  const tokens = tokenize(text);
  return names.find(tokens).map(({ first, last, entities, kind }) => {
    const words = text.slice(tokens[first]?.start, tokens[last]?.end);
    const found = `${words}: ${entities.join(' ')}`;
    return kind === 'name' ? found : `(${found})`;
  });
}

test.each([
  ['Xiaomi kommt.', ['Xiaomi: xiaomi']],
  ['Xiaomis Auto kommt.', ['Xiaomis: xiaomi']],
  ['Der SU7 kommt.', ['SU7: su7']],
  ['Der SU 7 kommt.', ['SU 7: su7']],
  ['Der SU-7 kommt.', ['SU-7: su7']],
  ['Der Xiaomi SU7 Ultra kommt.', ['Xiaomi SU7 Ultra: su7-ultra']],
  ['Der SU7 Ultra schlägt den SU7.', ['SU7 Ultra: su7-ultra', 'SU7: su7']],
  ['Das Model 3 kommt.', ['Model 3: model-3']],
  ['Der ID. Polo kommt.', ['ID. Polo: id-polo']],
  ['Der Smart #5 kommt.', ['Smart #5: smart-5']],
  ['Auf dem Nürburgring', ['Nürburgring: nordschleife']],
  ['Zahlen des Kraftfahrt-Bundesamtes', ['Kraftfahrt-Bundesamtes: kba']],
  ['Chinas Hersteller', ['Chinas: china']],
])('finds the names of %j, the longest first', (text, expected) => {
  expect(mentions(text)).toEqual(expected);
});

test.each([
  ['die Tesla-Zulassungen', ['Tesla: tesla']],
  ['das Chinageschäft', ['Chinageschäft: china']],
  ['der Nordschleifenrekord', ['Nordschleifenrekord: nordschleife']],
  ['in Teslas Werk', ['Teslas: tesla']],
])('finds the name that heads a compound: %j', (text, expected) => {
  expect(mentions(text)).toEqual(expected);
});

test.each(['Er hat ein smart gelöstes Problem.', 'Der Teslameter misst.', 'Ein Modell 3 gibt es nicht.'])(
  'takes no common word for a name: %s',
  (text) => {
    expect(mentions(text).filter((found) => !found.startsWith('('))).toEqual([]);
  },
);

test.each([
  ['Der Konzern plant mehr.', ['(Konzern: xiaomi tesla)']],
  ['Das Modell fährt weit.', ['(Modell: su7 model-3)']],
  ['Autos mit chinesischen Wurzeln', ['(chinesischen: china)']],
])('a description may mean several: %j', (text, expected) => {
  expect(mentions(text)).toEqual(expected);
});

test('small-letter names inflect like words and always mean their entity', () => {
  expect(mentions('Sie verkaufen weltweit.')).toEqual(['weltweit: world']);
});

test.each([
  ['Xiao\u00admi und der S\u00adU7', ['Xiao\u00admi: xiaomi', 'S\u00adU7: su7']],
  ['Nu\u0308rburgring', ['Nu\u0308rburgring: nordschleife']],
  ['NUERBURGRING', []],
])('reads %j with invisible and combined characters', (text, expected) => {
  expect(mentions(text)).toEqual(expected);
});

test('a name that two entities share is ambiguous', () => {
  const [xiaomi, , , tesla] = world;
  if (xiaomi === undefined || tesla === undefined) throw new Error('the world is empty');
  const ambiguous = AliasIndex.of([
    { ...xiaomi, aliases: ['Mars'] },
    { ...tesla, aliases: ['Mars'] },
  ]);
  expect(mentions('Mars wächst.', ambiguous)).toEqual(['Mars: xiaomi tesla']);
});

test('two indexes do not share their names, though words are kept once', () => {
  const [xiaomi] = world;
  const other = AliasIndex.of(xiaomi === undefined ? [] : [{ ...xiaomi, id: 'other' }]);
  expect(mentions('Xiaomi wächst.', other)).toEqual(['Xiaomi: other']);
  expect(mentions('Xiaomi wächst.')).toEqual(['Xiaomi: xiaomi']);
  expect(mentions('Tesla wächst.', other)).toEqual([]);
  expect(mentions('Tesla wächst.')).toEqual(['Tesla: tesla']);
});
