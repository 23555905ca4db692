/** The Custom Highlight API as far as the painter uses it; jsdom has none. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

export interface FakePage {
  readonly registry: Map<string, FakeHighlight>;
  readonly sheets: CSSStyleSheet[];
}

/** Gives a jsdom document the registry and adoptable sheets, and returns them. */
export function withHighlights(document: Document): FakePage {
  const view = document.defaultView as unknown as Record<string, unknown>;
  const registry = new Map<string, FakeHighlight>();
  const sheets: CSSStyleSheet[] = [];
  class FakeSheet {
    text = '';
    replaceSync(css: string): void {
      this.text = css;
    }
  }
  view.CSS = { highlights: registry, escape: (name: string) => name };
  view.Highlight = FakeHighlight;
  view.CSSStyleSheet = FakeSheet;
  Object.defineProperty(document, 'adoptedStyleSheets', { value: sheets, configurable: true });
  return { registry, sheets };
}
