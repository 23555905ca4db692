import { browser } from '../browser.ts';
import { type BundledKnowledge, readKnowledge } from './knowledge-file.ts';

/** Where the background leaves what it fetches for the engine. */
interface KnowledgeWorld {
  randnotizKnowledge?: Promise<ArrayBuffer>;
}

const world = globalThis as KnowledgeWorld;

/** Begins to fetch what a build has laid beside the scripts: it comes while the engine's script is read. */
export function fetchAhead(file: string): void {
  if (world.randnotizKnowledge !== undefined) return;
  const fetched = bytesOf(file);
  world.randnotizKnowledge = fetched;
  // Whoever reads it hears of a failure, and the next one fetches anew.
  fetched.catch(() => {
    delete world.randnotizKnowledge;
  });
}

/** Reads it, fetched ahead or not. */
export async function fetchKnowledge(file: string): Promise<BundledKnowledge> {
  return readKnowledge(await (world.randnotizKnowledge ?? bytesOf(file)));
}

/** By way of a Blob, which the browser fills by itself: Chromium hands over a body in pieces of 64 kB, a turn of the worker each. */
async function bytesOf(file: string): Promise<ArrayBuffer> {
  const answer = await fetch(browser.runtime.getURL(file));
  return (await answer.blob()).arrayBuffer();
}
