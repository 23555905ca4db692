import type { SentenceInContext } from './context.ts';
import type { FactFrame } from './fact-frame.ts';
import type { FactIndex } from './fact-index.ts';

/** Facts a sentence may state: those whose subject, its parts or its wholes the sentence or its context speaks of. */
export function candidates(sentence: SentenceInContext, index: FactIndex): Set<FactFrame> {
  const found = new Set<FactFrame>();
  const add = (entity: string): void => {
    for (const frame of index.bySubject(entity)) found.add(frame);
  };
  const spoken = new Set([...sentence.named, ...sentence.described, ...sentence.topics.keys()]);
  for (const entity of spoken) {
    add(entity);
    for (const whole of index.graph.ancestors(entity)) add(whole);
    for (const part of index.graph.parts(entity)) add(part);
  }
  if (sentence.reading.concepts.has('bev')) add('battery-electric-car');
  // Laws, markets and technologies are often paraphrased; their own words find them.
  for (const frame of index.topical)
    if (
      frame.predicate.strong.some((cue) =>
        cue.split('+').every((part) => sentence.reading.concepts.has(part)),
      )
    )
      found.add(frame);
  for (const entity of sentence.named) for (const frame of index.naming(entity)) found.add(frame);
  return found;
}
