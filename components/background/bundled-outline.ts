import { compileOutline } from '../../claims/engine.ts';
import type { Outline } from '../../claims/linking/outline.ts';
import { bundledPacks } from '../../facts/packs.ts';

/** The outline of the bundled packs. A build puts the ready answer here (tools/build/ready-knowledge.ts). */
export const bundledOutline = (): Outline => compileOutline(bundledPacks());
