import type { Fact } from '../../facts/types.ts';

/** What a statement is about: a sentence states one fact about each topic. */
export const topicOf = ({ predicate, subject }: Pick<Fact, 'predicate' | 'subject'>): string =>
  `${predicate}|${subject}`;
