import type { SentenceInContext } from './context.ts';
import type { FactEntry } from './fact-entry.ts';
import type { FactIndex } from './fact-index.ts';
import { NearSubjects } from './near-subjects.ts';

/**
 * Facts a sentence may state: those whose subject, its parts or its wholes the sentence or its context speaks of.
 * `near` must have turned to the sentence.
 */
export function candidates(
  sentence: SentenceInContext,
  index: FactIndex,
  near: NearSubjects = new NearSubjects(index.subjects).over(sentence),
): FactEntry[] {
  const { subjects } = index;
  const found: FactEntry[] = [];
  for (const subject of near.found) for (const entry of subjects.entries(subject)) found.push(entry);
  const beside = new Set<FactEntry>();
  const add = (entries: readonly FactEntry[]): void => {
    for (const entry of entries) if (!near.has(entry.subjectNumber)) beside.add(entry);
  };
  if (sentence.reading.concepts.has('bev')) add(subjects.entries(subjects.number('battery-electric-car')));
  // Laws, markets and technologies are often paraphrased; their own words find them.
  add(index.topical(sentence.reading));
  for (const entity of sentence.named) add(index.naming(entity));
  for (const entry of beside) found.push(entry);
  return found;
}
