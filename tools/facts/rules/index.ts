import type { Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';
import { contradictions } from './contradictions.ts';
import { ids } from './ids.ts';
import { names } from './names.ts';
import { parents } from './parents.ts';
import { references } from './references.ts';
import { sentences } from './sentences.ts';
import { shape } from './shape.ts';
import { sources } from './sources.ts';
import { stale } from './stale.ts';
import { timelines } from './timelines.ts';
import { unused } from './unused.ts';

const rules = [shape, ids, references, parents, timelines, contradictions, names, sources, sentences, unused];

/** All findings about the packs. `today` is an ISO day; live facts older than `months` are listed as information. */
export function inspectKnowledge(knowledge: Knowledge, today: string, months: number): Finding[] {
  return [...rules.flatMap((rule) => rule(knowledge)), ...stale(knowledge, today, months)];
}
