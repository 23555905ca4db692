import { type ThrowawayExtension, throwawayExtension } from '../throwaway-extension.ts';

/** An extension whose background does nothing but answer: what the browser itself takes to start one. */
export const bareExtension = (): ThrowawayExtension =>
  throwawayExtension(
    'bare',
    {},
    {
      'background.js':
        'chrome.runtime.onMessage.addListener((message, sender, respond) => { respond({ ok: true }); return true; });',
      'options.html': '<!doctype html><title>bare</title>',
    },
  );
