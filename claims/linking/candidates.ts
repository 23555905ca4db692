import type { SentenceInContext } from './context.ts';
import { saysStrongly } from './cue-fit.ts';
import type { FactEntry } from './fact-entry.ts';
import type { FactIndex } from './fact-index.ts';

/** Facts a sentence may state: those whose subject, its parts or its wholes the sentence or its context speaks of. */
export function candidates(sentence: SentenceInContext, index: FactIndex): FactEntry[] {
  const { graph } = index;
  const collector = index.collector();
  const seen = new Set<string>();
  const add = (entity: string): void => {
    if (seen.has(entity)) return;
    seen.add(entity);
    collector.add(index.bySubject(entity));
  };
  const spoken = new Set([...sentence.named, ...sentence.described, ...sentence.topics.keys()]);
  for (const entity of spoken) {
    add(entity);
    for (const whole of graph.ancestors(entity)) add(whole);
    for (const part of graph.parts(entity)) add(part);
  }
  if (sentence.reading.concepts.has('bev')) add('battery-electric-car');
  // Laws, markets and technologies are often paraphrased; their own words find them.
  const { reading } = sentence;
  collector.add(index.topical((predicate) => saysStrongly(reading, predicate)));
  for (const entity of sentence.named) collector.add(index.naming(entity));
  return collector.found;
}
