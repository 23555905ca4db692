import { FactIndex } from '../../../claims/linking/fact-index.ts';
import { readSentence, type SentenceReading } from '../../../claims/reading/sentence-reading.ts';
import type { Fact, Pack } from '../../../facts/types.ts';

export const KINDS = [
  'as it stands',
  'another figure',
  'another year',
  'another year of the event',
  'another year of saying',
  'the other way',
  'another country',
] as const;

export type Kind = (typeof KINDS)[number];

/** A fact's own statement, or the same with one thing changed, so that it no longer holds. */
export interface Alteration {
  readonly kind: Kind;
  readonly fact: Fact;
  readonly text: string;
}

/** Every statement of the packs and what can be changed in it by rule: texts whose labels nobody has to write. */
export function alterations(packs: readonly Pack[]): Alteration[] {
  const { aliases } = FactIndex.of(packs);
  return packs
    .flatMap(({ facts }) => facts)
    .flatMap((fact): Alteration[] => {
      const text = fact.statement_de;
      const reading = readSentence(text, 0, text.length, { aliases, published: null });
      const as = (kind: Kind) => (changed: string) => ({ kind, fact, text: changed });
      return [
        { kind: 'as it stands', fact, text },
        ...otherFigures(fact, reading).map(as('another figure')),
        ...otherYears(fact, reading).map(as(yearOf(fact) ? 'another year' : 'another year of the event')),
        ...otherYearsOfSaying(fact, reading).map(as('another year of saying')),
        ...otherWay(fact).map(as('the other way')),
        ...otherCountries(fact).map(as('another country')),
      ];
    });
}

const replaced = (text: string, { start, end }: { start: number; end: number }, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** How near a figure must be to the fact's to be the one that states it: power is converted, sums are rounded. */
const SAME = 0.002;

/** The main figure with a first digit that is one less, and far off. */
function otherFigures({ statement_de: text, value }: Fact, { values }: SentenceReading): string[] {
  if (!('number' in value)) return [];
  const said = values.find(
    ({ type, number }) =>
      type === value.type && Math.abs(number - value.number) <= Math.abs(value.number) * SAME,
  );
  const quote = said === undefined ? '' : text.slice(said.start, said.end);
  const digit = Number(/\d/.exec(quote)?.[0] ?? 0);
  if (said === undefined || digit === 0) return [];
  return [digit === 1 ? 2 : digit - 1, digit <= 5 ? digit + 3 : digit - 4].map((other) =>
    replaced(text, said, quote.replace(/\d/, String(other))),
  );
}

/** The year that is the fact's value, or that its figure is for. */
const yearOf = ({ value, qualifiers }: Fact): string | undefined =>
  (value.type === 'date' ? value.date : qualifiers.period)?.slice(0, 4);

/** When it was said or came, where its value or its figure is for another year. */
const yearOfSaying = (fact: Fact): string | undefined => {
  const [own, said] = [yearOf(fact), fact.valid_from.slice(0, 4)];
  return own === undefined || own === said ? undefined : said;
};

const otherYearsOfSaying = (fact: Fact, reading: SentenceReading): string[] => {
  const year = yearOfSaying(fact);
  return year === undefined ? [] : movedYears(fact, reading, year);
};

/** This year moved; where there is none, that in which what the fact tells happened. */
const otherYears = (fact: Fact, reading: SentenceReading): string[] =>
  movedYears(fact, reading, yearOf(fact) ?? fact.valid_from.slice(0, 4));

/** A year earlier would often be that of the fact before; two are nobody's. */
function movedYears({ statement_de: text }: Fact, { dates }: SentenceReading, year: string): string[] {
  // In a statement with several dates of that year the record does not tell which of them is meant.
  const said = dates.filter(({ start, end }) => text.slice(start, end).includes(year));
  const [date] = said;
  if (date === undefined || said.length > 1) return [];
  const quote = text.slice(date.start, date.end);
  return [Number(year) + 1, Number(year) - 2].map((other) =>
    replaced(text, date, quote.replace(year, String(other))),
  );
}

/** Countries of the statements, each with one that no fact of its kind is about. */
const COUNTRIES: readonly (readonly [string, string])[] = [
  ['in Deutschland ', 'in Frankreich '],
  ['in China ', 'in Japan '],
  ['in der EU ', 'in den USA '],
  ['in Europa ', 'in Indien '],
  ['in Norwegen ', 'in Spanien '],
  ['in Österreich ', 'in Polen '],
];

/** The region that the fact holds for, exchanged; cars "in China gebaut" may be sold anywhere. */
function otherCountries({ statement_de: text, qualifiers }: Fact): string[] {
  if (qualifiers.region === undefined) return [];
  return COUNTRIES.flatMap(([country, other]) => {
    const at = text.indexOf(country);
    return at < 0 || /^(?:gebaut|produziert|gefertigt)/.test(text.slice(at + country.length))
      ? []
      : [text.slice(0, at) + other + text.slice(at + country.length)];
  }).slice(0, 1);
}

/** Words for one way and for the other. */
const WAYS: readonly (readonly [string, string])[] = [
  ['mehr als', 'weniger als'],
  ['stieg', 'sank'],
  ['stiegen', 'sanken'],
  ['Gewinn', 'Verlust'],
  ['Quartalsgewinn', 'Quartalsverlust'],
];
const TURNED = new Map([
  ...WAYS,
  ...WAYS.map(([one, other]) => [other, one] as const),
  // Cars "schaffen" a distance, too.
  ['abbauen', 'schaffen'],
  ['abzubauen', 'zu schaffen'],
  ['streichen', 'schaffen'],
]);
const WAY = new RegExp(`(?<!\\p{L})(?:${[...TURNED.keys()].join('|')})(?!\\p{L})`, 'u');

/** What rose has fallen, the lower limit is an upper one: the first such words turned round. */
function otherWay({ statement_de: text }: Fact): string[] {
  const found = WAY.exec(text)?.[0];
  return found === undefined ? [] : [text.replace(WAY, TURNED.get(found) ?? found)];
}
