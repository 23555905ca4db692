import publisher from '../../assets/publisher.json' with { type: 'json' };
import { placeholders } from './publisher.ts';

const missing = placeholders(publisher);
for (const sentence of missing) console.error(sentence);
if (missing.length > 0) console.error('Nothing is published like that: see docs/store/release.md.');
process.exitCode = missing.length === 0 ? 0 : 1;
