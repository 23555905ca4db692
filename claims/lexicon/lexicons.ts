import { industry } from './industry.ts';
import { market } from './market.ts';
import { policy } from './policy.ts';
import { science } from './science.ts';
import { type StoredRoots, storeRoots } from './stored-roots.ts';
import { vehicle } from './vehicle.ts';

const lexicons = [market, vehicle, industry, policy, science];

/** In the order of their numbers. A build puts the answers of this file here ready made (tools/build/ready-lexicon.ts). */
export const conceptNames: readonly string[] = [...new Set(lexicons.flatMap(Object.keys))];

/** What the lexicons say, ready to be kept. */
export const readLexicons = (numbers: ReadonlyMap<string, number>): StoredRoots =>
  storeRoots(lexicons, numbers);
