import { defineContentScript } from 'wxt/utils/define-content-script';
import { runReader } from '../components/reader/run-reader.ts';

/** Injected by the background once the gate said yes, or on the reader's own wish through activeTab. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => runReader(document, ctx),
});
