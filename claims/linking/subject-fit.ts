import type { Mention } from '../entities/alias-index.ts';
import type { EntityGraph, KnownEntity, Level } from '../entities/entity-graph.ts';
import { formTest, isAt } from '../german/form-test.ts';
import { tokenize } from '../german/tokens.ts';
import { followsWord, isLedBy } from '../german/words-before.ts';
import { inRange, type TokenRange } from './claim-range.ts';
import { type SentenceInContext, speaksOf } from './context.ts';
import type { FactEntry } from './fact-entry.ts';
import type { FactFrame } from './fact-frame.ts';
import type { NearSubjects } from './near-subjects.ts';
import { SUBJECT_STATES, type SubjectState } from './subject-state.ts';

export interface SubjectFit {
  readonly state: SubjectState;
  /** 0 for the entity of its kind last spoken of, 1 for the one before ... */
  readonly recency: number;
  /** Another entity of the subject's level is named that the record does not know. */
  readonly rival: boolean;
  /** The first such name stands before any name of the subject. */
  readonly leads: boolean;
  /** Such rivals, for "holder" predicates the value that differs. */
  readonly rivals: readonly string[];
  /** All of them are cars. */
  readonly rivalModels: boolean;
  /** One of them stands where the record names another of its kind beside the subject. */
  readonly replaces: boolean;
}

/** "zu Nio": such a word leads to somebody in the subject's place. */
export const isLedToRival = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { rivals }: SubjectFit,
  word: RegExp,
): boolean =>
  mentions.some(
    ({ entities, first }) =>
      entities.some((id) => rivals.includes(id)) && followsWord(tokens, first, 2, word),
  );

/** Somebody in the subject's place is named within the claim. */
export const isRivalWithin = (
  { mentions }: SentenceInContext,
  { rivals }: SubjectFit,
  range: TokenRange,
): boolean =>
  mentions.some(({ first, entities }) => inRange(range, first) && entities.some((id) => rivals.includes(id)));

/** The sentence itself speaks of the subject. */
export const isSaid = ({ state }: SubjectFit): boolean => state === 'named' || state === 'described';

/** How the sentence refers to the fact's subject; `near` must have turned to the sentence. */
export function fitSubject(
  sentence: SentenceInContext,
  { frame, subject: number }: FactEntry,
  near: NearSubjects,
  graph: EntityGraph,
): SubjectFit {
  const state = SUBJECT_STATES[near.code(number)] ?? 'absent';
  const rivals = findRivals(sentence, frame, graph);
  const first = rivals.find((mention) => !mention.compound);
  return {
    state,
    recency: state.startsWith('active') ? near.recency(number) : 0,
    rival: rivals.length > 0,
    leads: first !== undefined && !followsSubject(first, sentence, frame, graph),
    rivalModels:
      rivals.length > 0 &&
      rivals.every(({ entities }) => entities.every((id) => graph.level(id) === 'model')),
    rivals: rivals.length === 0 ? NOBODY : rivals.flatMap((mention) => mention.entities),
    replaces:
      rivals.some((rival) => replaces(rival, sentence, frame, graph)) ||
      endsOnAnother(sentence, frame, graph),
  };
}

const NOBODY: readonly string[] = [];

/**
 * Whether the first name that has to do with the subject stands before a rival's, or is the same. Of a technique ("Toyota will
 * 2027 ein solches Auto bringen") it is told by whoever has it.
 */
function followsSubject(
  rival: Mention,
  { mentions }: SentenceInContext,
  { fact: { subject, qualifiers } }: FactFrame,
  graph: EntityGraph,
): boolean {
  const user = graph.level(subject) === 'technology' ? qualifiers.counterpart : undefined;
  if (user !== undefined && mentions.some(({ entities }) => entities.includes(user))) return true;
  // "kündigt VW den ID. Every1 an": the maker of both models says nothing for one of them.
  const sharesMaker = (id: string): boolean =>
    id !== subject && rival.entities.every((other) => graph.ancestors(other).has(id));
  const own = mentions.find(({ entities }) =>
    entities.some((id) => graph.related(id, subject) && !sharesMaker(id)),
  );
  return own !== undefined && own.first <= rival.first;
}

/** Whether the sentence names another of the subject's level. */
export const namesRival = (sentence: SentenceInContext, frame: FactFrame, graph: EntityGraph): boolean =>
  findRivals(sentence, frame, graph).length > 0;

/** "der Tesla-Rivale", "der VW-Herausforderer" is somebody else. */
const describesOther = ({ reading: { tokens } }: SentenceInContext, { compound, last }: Mention): boolean =>
  compound &&
  /^(?:rival|konkurren|herausforder|verfolg|jager|gegner|gegenspiel|wettbewerb|schreck|fighter|killer|partner)/.test(
    tokens[last + 1]?.fold ?? '',
  );

const isFormer = formTest(/^(?:alt|ehemalig|einstig|fruher|vormalig|stillgelegt|leerstehend)e[nrms]?$/);

const isOnce = formTest(/^(?:fruher|einst|ehemals|vormals)$/);

/** "in den alten Nissan-Hallen", "wo früher Nissan produzierte": whose it once was does nothing there. */
const isFormerOwner = (
  { reading: { tokens } }: SentenceInContext,
  { compound, first, last }: Mention,
): boolean =>
  compound
    ? isAt(tokens, first - 1, isFormer)
    : isAt(tokens, first - 1, isOnce) || isAt(tokens, last + 1, isOnce);

const isAgainst = formTest(/^gegen$/);

/** "Mit 750 PS tritt er gegen den Taycan an": behind all figures, whoever one is up against only sets the stage. */
const isOpponent = (
  { reading: { tokens, values } }: SentenceInContext,
  { first, compound }: Mention,
): boolean =>
  !compound &&
  values.length > 0 &&
  values.every(({ last }) => last < first) &&
  isLedBy(tokens, first, isAgainst);

const COMPETING: ReadonlySet<string> = new Set(['model', 'maker', 'law']);

/**
 * Names in the sentence that the record does not know and that could be the claim's real subject. A maker or
 * model competes with every subject it has nothing to do with, other levels only with their own.
 */
function findRivals(sentence: SentenceInContext, frame: FactFrame, graph: EntityGraph): Mention[] {
  const subject = frame.fact.subject;
  const level = graph.level(subject);
  return sentence.mentions.filter((mention) => {
    if (
      mention.kind !== 'name' ||
      describesOther(sentence, mention) ||
      isFormerOwner(sentence, mention) ||
      isOpponent(sentence, mention)
    )
      return false;
    if (!mention.entities.some((id) => competes(graph.level(id), level))) return false;
    // A name is a rival only if none of its meanings belongs to the record.
    return (
      !mention.entities.some((id) => frame.entities.has(id) || graph.related(id, subject)) &&
      !isBuiltThere(mention, subject, graph) &&
      !isShortFor(mention, sentence, subject, graph)
    );
  });
}

/** "In Köln baut Ford den Capri": a car of the plant's maker does nothing in the plant's place. */
function isBuiltThere({ entities }: Mention, subject: string, graph: EntityGraph): boolean {
  if (graph.type(subject) !== 'plant') return false;
  const makers = graph.ancestors(subject);
  return entities.every(
    (id) => graph.level(id) === 'model' && [...graph.ancestors(id)].some((maker) => makers.has(maker)),
  );
}

/** "Der letzte Wagen, ein ID.4": no rival of the plant, but perhaps not the car that the record tells of. */
const endsOnAnother = (sentence: SentenceInContext, frame: FactFrame, graph: EntityGraph): boolean =>
  frame.namedBeside.length > 0 &&
  sentence.mentions.some(
    (mention) =>
      mention.kind === 'name' &&
      isBuiltThere(mention, frame.fact.subject, graph) &&
      !mention.entities.some((id) => frame.entities.has(id)) &&
      replaces(mention, sentence, frame, graph),
  );

/** "der Cayenne" in a text about the Porsche Cayenne Electric. */
function isShortFor(
  { entities, first, last }: Mention,
  { reading: { tokens }, topics }: SentenceInContext,
  subject: string,
  graph: EntityGraph,
): boolean {
  if (!topics.has(subject) || graph.level(subject) !== 'model' || entities.some((id) => graph.isPacked(id)))
    return false;
  const words = wordsOfName(graph.get(subject));
  return tokens.slice(first, last + 1).every(({ fold }) => words.includes(fold));
}

const namesInWords = new WeakMap<KnownEntity, readonly string[]>();

function wordsOfName(entity: KnownEntity | undefined): readonly string[] {
  if (entity === undefined) return [];
  const known = namesInWords.get(entity);
  if (known !== undefined) return known;
  const words = tokenize(entity.name).map(({ fold }) => fold);
  namesInWords.set(entity, words);
  return words;
}

function competes(other: Level | undefined, level: Level | undefined): boolean {
  if (other === undefined) return false;
  if (other === level && level !== 'technology' && level !== 'place' && level !== 'person') return true;
  return COMPETING.has(other) && (other !== 'law' || level === 'law');
}

const compares =
  /^(?:als|wie|gegenuber|vor|hinter|statt|neben|ausser|anders|gegen|fruher(?:e[nrms]?)?|einst)$/;

/** "Das letzte Auto war ein ID.4", where the record tells of an ID.3: the sentence speaks of none that the record names. */
function replaces(
  { entities, compound, first }: Mention,
  sentence: SentenceInContext,
  { namedBeside }: FactFrame,
  graph: EntityGraph,
): boolean {
  if (compound || followsWord(sentence.reading.tokens, first, 3, compares)) return false;
  const levels = new Set(entities.map((id) => graph.level(id)));
  const known = namedBeside.filter((id) => levels.has(graph.level(id)));
  return (
    known.length > 0 &&
    !known.some((id) => sentence.topics.has(id) || speaksOf(sentence, id)) &&
    !known.some((id) =>
      sentence.mentions.some((mention) => mention.entities.some((said) => graph.related(said, id))),
    )
  );
}
