import { join } from 'node:path';
import { writeTexts } from './generated.ts';

const changed = writeTexts(join(import.meta.dirname, '../..'));
console.log(changed.length === 0 ? 'Everything was current.' : `Written: ${changed.join(', ')}`);
