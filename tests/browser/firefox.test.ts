import { runSpecs } from './run-specs.ts';

runSpecs('firefox');
