import type { Mention } from '../entities/alias-index.ts';
import type { EntityGraph } from '../entities/entity-graph.ts';
import type { SentenceInContext } from './context.ts';
import type { FactFrame } from './fact-frame.ts';

export type SubjectState =
  | 'named'
  | 'described'
  | 'whole'
  | 'part'
  | 'active'
  | 'activeWhole'
  | 'activePart'
  | 'absent';

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
}

/** The sentence itself speaks of the subject. */
export const isSaid = ({ state }: SubjectFit): boolean => state === 'named' || state === 'described';

/** How the sentence refers to the fact's subject. */
export function fitSubject(sentence: SentenceInContext, frame: FactFrame, graph: EntityGraph): SubjectFit {
  const subject = frame.fact.subject;
  const state = subjectState(sentence, subject, graph);
  const rivals = findRivals(sentence, frame, graph);
  const recency = state.startsWith('active') ? latestRank(sentence, subject, graph) : 0;
  const own = sentence.mentions.find((mention) => mention.entities.some((id) => graph.related(id, subject)));
  const first = rivals.find((mention) => !mention.compound);
  return {
    state,
    recency,
    rival: rivals.length > 0,
    leads: first !== undefined && (own === undefined || first.first < own.first),
    rivals: rivals.flatMap((mention) => mention.entities),
  };
}

function latestRank(sentence: SentenceInContext, subject: string, graph: EntityGraph): number {
  let rank = 9;
  for (const [id, known] of sentence.topics) if (graph.related(id, subject)) rank = Math.min(rank, known);
  return rank;
}

function hasHouse(ids: Iterable<string>, subject: string, graph: EntityGraph): boolean {
  for (const id of ids) if (graph.sameHouse(id, subject)) return true;
  return false;
}

function subjectState(sentence: SentenceInContext, subject: string, graph: EntityGraph): SubjectState {
  if (hasHouse(sentence.named, subject, graph)) return 'named';
  if (hasHouse(sentence.described, subject, graph)) return 'described';
  const present = [...sentence.named, ...sentence.described];
  if (present.some((id) => graph.isPartOf(id, subject))) return 'part';
  const level = graph.level(subject);
  if (hasHouse(sentence.topics.keys(), subject, graph)) return 'active';
  if (present.some((id) => graph.isPartOf(subject, id) && graph.level(id) !== 'place' && level !== undefined))
    return 'whole';
  const recent = [...sentence.topics.keys()];
  if (recent.some((id) => graph.isPartOf(id, subject))) return 'activePart';
  if (recent.some((id) => graph.isPartOf(subject, id) && graph.level(id) === 'maker')) return 'activeWhole';
  return 'absent';
}

const COMPETING = new Set(['model', 'maker', 'law']);

/**
 * Names in the sentence that the record does not know and that could be the claim's real subject. A maker or
 * model competes with every subject it has nothing to do with, other levels only with their own.
 */
function findRivals(sentence: SentenceInContext, frame: FactFrame, graph: EntityGraph): Mention[] {
  const subject = frame.fact.subject;
  const level = graph.level(subject);
  return sentence.mentions.filter((mention) => {
    if (mention.kind !== 'name') return false;
    // A name is a rival only if none of its meanings belongs to the record.
    if (mention.entities.some((id) => frame.entities.has(id) || graph.related(id, subject))) return false;
    return mention.entities.some((id) => {
      const other = graph.level(id);
      if (other === undefined) return false;
      if (other === level && level !== 'technology' && level !== 'place' && level !== 'person') return true;
      return COMPETING.has(other) && (other !== 'law' || level === 'law');
    });
  });
}
