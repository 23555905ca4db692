import { OUTLINE_FORMAT } from '../../claims/linking/outline.ts';
import type { AddedPack } from './added-pack.ts';

/** Names all that kept knowledge depends on. `engine` is the version of the extension: another one may read otherwise. */
export function knowledgeStamp(engine: string, packs: readonly AddedPack[]): string {
  const versions = packs.map(({ key, added, current, previous }) => [key, added, current, previous]);
  return JSON.stringify([engine, OUTLINE_FORMAT, versions]);
}
