import type { Fact, FactValue } from '../../facts/types.ts';
import { compareOrder } from '../comparing/compare-order.ts';
import { isNegated } from '../comparing/polarity.ts';
import type { AliasIndex } from '../entities/alias-index.ts';
import type { EntityGraph } from '../entities/entity-graph.ts';
import { type Period, parsePeriod } from '../german/calendar.ts';
import { tokenize } from '../german/tokens.ts';
import type { ValueMention } from '../german/value-types.ts';
import { concepts } from '../lexicon/concepts.ts';
import type { Predicate } from '../predicates/predicate.ts';
import { contentStems, readSentence, type SentenceReading } from '../reading/sentence-reading.ts';
import { asFactors } from './as-factor.ts';
import { cueParts } from './cue-fit.ts';
import { type NotedValue, noteFigure } from './noted-values.ts';
import { figureRange, type Marks, marksIn, NO_MARKS, without } from './side-marks.ts';
import { kindBit } from './value-kinds.ts';

/** A fact made ready for matching: its statement has been read the way an article is read. */
export interface FactFrame {
  readonly fact: Fact;
  readonly predicate: Predicate;
  /** The period the value holds for, or the moment that is the value. */
  readonly period: Period | null;
  /** Every period the record names; a claim with one of them fits. */
  readonly periods: readonly Period[];
  /** From when on the record holds. */
  readonly since: Period | null;
  /** Figures the record gives beside the main value. */
  readonly sideValues: readonly SideValue[];
  /** Kinds of these and of those of the note, as bits of value-kinds.ts. */
  readonly sideKinds: number;
  /** The main value is itself a change in percent ("57 Prozent über der WLTP-Angabe"). */
  readonly changeValue: boolean;
  /** Figures that appear only in the note, right or wrong ones. */
  readonly notedValues: readonly NotedValue[];
  /** Entities the record names, the subject and its wholes included. */
  readonly entities: ReadonlySet<string>;
  /** The same without the subject and its wholes. */
  readonly namedBeside: readonly string[];
  readonly regions: ReadonlySet<string>;
  /** Ids that stand for the subject: itself and a company of the same name. */
  readonly selves: ReadonlySet<string>;
  /** Which of subject (+1) and rival (-1) the statement puts ahead. */
  readonly order: -1 | 0 | 1;
  /** Whom the record compares the subject with: the counterpart, or the one other maker or model it names. */
  readonly rival: string | null;
  readonly stems: ReadonlyMap<string, number>;
  /** Those that may stand within compounds. */
  readonly longStems: readonly string[];
  readonly concepts: ReadonlySet<string>;
  readonly conceptBits: Uint32Array;
  /** The statement itself denies something ("keine Serienproduktion"). */
  readonly negated: boolean;
  /** Every folded word of the record, for checking variants ("Pro", "Max"). */
  readonly words: ReadonlySet<string>;
}

/** A figure beside the main value; it counts only where the sentence speaks of its period or owner, if it has one. */
export interface SideValue extends ValueMention {
  readonly precision: 'exact' | 'about';
  readonly period: Period | null;
  readonly entity: string | null;
  /** A total of the main value and others. */
  readonly sum: boolean;
  /** What tells it from the main value, where both are of one kind. */
  readonly marks: Marks;
}

/** What a word of a record counts, by where it stands. */
const STATEMENT_WEIGHT = 1;
export const DETAIL_WEIGHT = 0.7;
export const NOTE_WEIGHT = 0.3;

export function compileFact(
  fact: Fact,
  predicate: Predicate,
  aliases: AliasIndex,
  graph: EntityGraph,
): FactFrame {
  const read = (text: string): SentenceReading =>
    readSentence(text, 0, text.length, { aliases, published: null });
  const statement = read(fact.statement_de);
  const main = mainPeriod(fact);
  const own = [fact.subject, ...graph.ancestors(fact.subject)];
  const entities = new Set<string>(own);
  const { counterpart, person, place, source, region, track } = fact.qualifiers;
  for (const id of [counterpart, person, place, source, region, track])
    if (id !== undefined) entities.add(id);
  if (fact.value.type === 'entity') for (const id of fact.value.entities) entities.add(id);
  for (const mention of statement.mentions)
    if (mention.kind === 'name') for (const id of mention.entities) entities.add(id);
  const regions = new Set<string>();
  for (const id of entities) if (graph.isRegion(id)) regions.add(id);

  const stems = new Map<string, number>();
  const keep = (found: Iterable<string>, weight: number): void => {
    for (const stem of found) stems.set(stem, Math.max(stems.get(stem) ?? 0, weight));
  };
  const collect = (text: string, weight: number): void => {
    const tokens = tokenize(text);
    keep(contentStems(tokens, aliases.find(tokens)), weight);
  };
  const note = read(fact.note_de);
  keep(note.stems, NOTE_WEIGHT);
  for (const [key, text] of Object.entries(fact.details)) collect(`${key} ${text}`, DETAIL_WEIGHT);
  collect([fact.qualifiers.metric ?? '', fact.qualifiers.variant ?? ''].join(' '), STATEMENT_WEIGHT);
  collect(fact.value.text_de, STATEMENT_WEIGHT);
  keep(statement.stems, STATEMENT_WEIGHT);

  const periods = statement.dates.map((date) => date.period).filter((period) => period !== null);
  // Beside a date other dates of the record stand, beside a figure other figures with theirs.
  if (fact.value.type === 'date')
    for (const text of Object.values(fact.details))
      for (const { period } of read(text).dates) if (period !== null) periods.push(period);
  if (main !== null) periods.unshift(main);
  const since = parsePeriod(fact.valid_from);
  if (since !== null) periods.push(since);
  const rival = contender(counterpart, fact.subject, graph) ?? onlyRival(fact.subject, entities, graph);
  const selves = new Set([
    fact.subject,
    ...[...graph.ancestors(fact.subject)].filter((id) => graph.sameHouse(id, fact.subject)),
  ]);
  const mainFigure = statement.values.find((value) => isMain(value, fact.value));
  const ofMain = mainFigure === undefined ? NO_MARKS : marksIn(statement, figureRange(statement, mainFigure));
  const cues = new Set([...cueParts(predicate), ...predicate.weak]);
  const tell = (value: ValueMention, marks: Marks): Marks =>
    mainFigure !== undefined && value.type === fact.value.type && value.role === 'new'
      ? without(marks, ofMain, cues)
      : NO_MARKS;
  const beside = [
    ...statement.values.map(
      (value): SideValue => ({
        ...value,
        precision: precisionOf(value),
        period: null,
        entity: null,
        sum: false,
        marks: tell(value, marksIn(statement, figureRange(statement, value))),
      }),
    ),
    ...[
      ...Object.entries(fact.details).map(([key, text]) => `${key}: ${text}`),
      ...fact.also.map(({ text_de }) => text_de),
    ]
      .map(read)
      .flatMap((reading) => {
        const marks = marksIn(reading, { first: 0, last: reading.tokens.length - 1 });
        return besides(reading, main).map((value): SideValue => ({ ...value, marks: tell(value, marks) }));
      }),
  ].filter((value) => !isMain(value, fact.value));
  const sideValues = [...beside, ...asFactors(beside)];
  const words = wordsOf(fact, graph);
  const hasStem = (stem: string): boolean => (stems.get(stem) ?? 0) >= DETAIL_WEIGHT;
  const notedValues = note.values
    .filter((value) => !isMain(value, fact.value))
    .map((value) => noteFigure(note, value, { cues, entities, words, hasStem }));
  const known = new Set([...statement.concepts.keys(), ...conceptsIn(fact)]);
  return {
    fact,
    predicate,
    period: main,
    periods,
    since,
    sideValues,
    changeValue: statement.values.some((value) => isMain(value, fact.value) && value.role === 'change'),
    notedValues,
    sideKinds: sideKindsOf([...sideValues, ...notedValues]),
    entities,
    namedBeside: [...entities].filter((id) => !own.includes(id)),
    regions,
    rival,
    selves,
    longStems: longOnes(stems.keys()),
    order: compareOrder(statement.tokens, statement.mentions, selves, rival),
    stems,
    concepts: known,
    conceptBits: concepts.bitsOf(known),
    negated: isNegated(statement.tokens),
    words,
  };
}

/** Kinds of values as bits. */
export const sideKindsOf = (values: readonly ValueMention[]): number =>
  values.reduce((bits, { type }) => bits | kindBit(type), 0);

export const longOnes = (stems: Iterable<string>): string[] =>
  [...stems].filter((stem) => stem.length >= LONG);

/** So many letters of a stem tell it within a compound. */
const LONG = 5;

/** A union is no rival of the plant whose election it takes part in. */
function contender(counterpart: string | undefined, subject: string, graph: EntityGraph): string | undefined {
  if (counterpart === undefined) return undefined;
  return graph.level(counterpart) === 'institution' && graph.level(subject) !== 'institution'
    ? undefined
    : counterpart;
}

function onlyRival(subject: string, entities: ReadonlySet<string>, graph: EntityGraph): string | null {
  const level = graph.level(subject);
  if (level !== 'maker' && level !== 'model') return null;
  const others = [...entities].filter((id) => graph.level(id) === level && !graph.related(id, subject));
  return others.length === 1 ? (others[0] ?? null) : null;
}

function conceptsIn(fact: Fact): Iterable<string> {
  const text = [fact.qualifiers.metric, fact.qualifiers.variant, fact.value.text_de]
    .filter((part) => part !== undefined)
    .join(' . ');
  return concepts.find(tokenize(text)).keys();
}

function wordsOf(fact: Fact, graph: EntityGraph): Set<string> {
  const { metric, variant } = fact.qualifiers;
  const subject = graph.get(fact.subject);
  const texts = [
    fact.statement_de,
    metric,
    variant,
    fact.value.text_de,
    ...Object.values(fact.details),
    subject?.name,
    ...(subject?.aliases ?? []),
  ];
  return new Set(
    texts.flatMap((text) => (text === undefined ? [] : tokenize(text).map((token) => token.fold))),
  );
}

const precisionOf = ({ bound }: ValueMention): SideValue['precision'] =>
  bound === 'exact' ? 'exact' : 'about';

/** Figures of a detail such as "2024: 13,6 Prozent" or "Tesla: 19.390 Neuzulassungen", with their period and owner. */
function besides(reading: SentenceReading, main: Period | null): Omit<SideValue, 'marks'>[] {
  const period =
    reading.dates
      .map((date) => date.period)
      .find((found) => found !== null && found.granularity === 'year') ?? null;
  const other =
    period !== null && main !== null && (period.from !== main.from || period.to !== main.to) ? period : null;
  const owner =
    reading.mentions.find((mention) => mention.kind === 'name' && mention.entities.length === 1)
      ?.entities[0] ?? null;
  return reading.values
    .filter((value) => value.role !== 'change' || other === null)
    .map((value) => ({
      ...value,
      precision: precisionOf(value),
      period: value.role === 'change' ? null : other,
      entity: owner,
      sum: reading.concepts.has('sum'),
    }));
}

function mainPeriod(fact: Fact): Period | null {
  if (fact.value.type === 'date') return parsePeriod(fact.value.date);
  const text = fact.qualifiers.period ?? fact.qualifiers.as_of;
  return text === undefined ? null : parsePeriod(text);
}

function isMain(value: ValueMention, main: FactValue): boolean {
  return (
    'number' in main &&
    value.type === main.type &&
    Math.abs(value.number - main.number) <= Math.abs(main.number) * 0.002
  );
}
