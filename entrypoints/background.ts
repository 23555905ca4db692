import { defineBackground } from 'wxt/utils/define-background';
import { runBackground } from '../components/background/run-background.ts';

export default defineBackground({ type: 'module', main: runBackground });
