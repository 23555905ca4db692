import { runSpecs } from './run-specs.ts';

runSpecs('chromium');
