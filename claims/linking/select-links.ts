import type { Fact } from '../../facts/types.ts';
import { AGREEING, type Link } from './link.ts';

/** Further claims of one sentence need more evidence, since the first already explains its words. */
const FURTHER_THRESHOLD = 1.2;

/** What a statement is about: a sentence states one fact about each topic. */
export const topicOf = (fact: Fact): string => `${fact.predicate}|${fact.subject}`;

/** Keeps the best link for each figure and each statement. */
export function selectLinks(scored: readonly Link[]): Link[] {
  const links: Link[] = [];
  const used = new Set<number>();
  const topics = new Set<string>();
  for (const link of scored) {
    const { value } = link.fits;
    const slot = value.value?.first ?? value.date?.first ?? null;
    const topic = topicOf(link.frame.fact);
    if (links.length > 0) {
      const agrees = value.state === 'equal' || value.state === 'rounded' || value.state === 'side';
      if (link.score < FURTHER_THRESHOLD || slot === null || used.has(slot)) continue;
      // "10.700 Menschen, vor zwei Jahren waren es noch 12.500": one statement per figure that a fact states.
      if (topics.has(topic) && !AGREEING.has(value.state)) continue;
      if (
        !agrees &&
        !(
          value.state === 'differs' &&
          link.score > FURTHER_THRESHOLD + 0.8 &&
          link.fits.subject.state === 'named'
        )
      )
        continue;
    }
    if (slot !== null) used.add(slot);
    topics.add(topic);
    links.push(link);
  }
  return links;
}
