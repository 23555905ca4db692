import { browser } from '../browser.ts';
import { type BundledKnowledge, readKnowledge } from './knowledge-file.ts';

/** Reads what a build has laid beside the background's script. */
export async function fetchKnowledge(file: string): Promise<BundledKnowledge> {
  const answer = await fetch(browser.runtime.getURL(file));
  return readKnowledge(await answer.arrayBuffer());
}
