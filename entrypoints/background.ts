import { defineBackground } from 'wxt/utils/define-background';
import { runBackground } from '../components/background/run-background.ts';

/** One classic script: Chromium keeps compiled code between starts of a worker for these, not for modules. */
export default defineBackground(runBackground);
