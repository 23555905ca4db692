import { type ReadonlySignal, signal } from '@preact/signals';
import cardStyle from '../../assets/card.css?inline';
import { isCardHost, unknownTag } from './host-tag.ts';

export interface CardHost {
  readonly root: ShadowRoot;
  /** The one place on the page where assistive technology hears from us. */
  readonly announce: (sentence: string) => void;
  /** Puts the host back if the page removed it. */
  readonly attach: () => void;
  /** How often it was put into the page: with each time what it shows has to be shown anew. */
  readonly attached: ReadonlySignal<number>;
}

function applyStyle(root: ShadowRoot, document: Document): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyle);
    root.adoptedStyleSheets.push(sheet);
    if (root.adoptedStyleSheets.length > 0) return;
  } catch {
    // Firefox may refuse a content script's sheet on a shadow root; a style element does the same.
  }
  const style = document.createElement('style');
  style.textContent = cardStyle;
  root.append(style);
}

/**
 * The single element we add to a page, beside its body and not in it, so that page scripts and styles stay
 * untouched. All we show stands in its shadow root, which is closed: what the reader wrote is none of the page's
 * business. It goes away with the signal.
 */
export function createCardHost(document: Document, end: AbortSignal): CardHost {
  // Firefox ends a version that is updated without a word to it, and brings the new one into the same page.
  for (const left of document.querySelectorAll(':root > *')) if (isCardHost(left)) left.remove();
  const host = document.createElement(unknownTag());
  const root = host.attachShadow({ mode: 'closed' });
  applyStyle(root, document);
  const live = document.createElement('p');
  live.className = 'unseen';
  live.setAttribute('aria-live', 'polite');
  root.append(live);

  // Keys typed into our fields must not reach the page's shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal: end });
  }
  const attached = signal(0);
  const attach = (): void => {
    if (host.isConnected || end.aborted) return;
    document.documentElement.append(host);
    attached.value = attached.peek() + 1;
  };
  end.addEventListener('abort', () => host.remove(), { once: true });
  return {
    root,
    attach,
    attached,
    announce: (sentence) => {
      attach();
      live.textContent = sentence;
    },
  };
}
