/** The page's highlight registry, as far as it is ours. The registry is shared with the page: only own names are touched. */
export class HighlightLayer {
  private readonly view: (Window & typeof globalThis) | null;
  private readonly own = new Map<string, Highlight>();

  constructor(document: Document) {
    this.view = document.defaultView;
  }

  /** Read at each use: the page can take the registry away. */
  private get registry(): HighlightRegistry | null {
    try {
      const registry = this.view?.CSS?.highlights;
      return registry && typeof registry.set === 'function' ? registry : null;
    } catch {
      return null;
    }
  }

  get isSupported(): boolean {
    return this.registry !== null && typeof this.view?.Highlight === 'function';
  }

  /** Shows exactly these ranges under a name; higher priority lies on top. */
  set(name: string, ranges: readonly Range[], priority: number): void {
    try {
      const { registry } = this;
      if (!registry || !this.view) return;
      const before = this.own.get(name);
      if (ranges.length === 0) {
        if (before) this.delete(name, before);
        return;
      }
      const highlight = before ?? new this.view.Highlight();
      highlight.priority = priority;
      highlight.clear();
      for (const range of ranges) highlight.add(range);
      this.own.set(name, highlight);
      // Set again even when unchanged: the page may have cleared the registry.
      if (registry.get(name) !== highlight) registry.set(name, highlight);
    } catch {
      // A page that breaks the registry gets no marks.
    }
  }

  clear(): void {
    for (const [name, highlight] of this.own) this.delete(name, highlight);
  }

  private delete(name: string, highlight: Highlight): void {
    this.own.delete(name);
    try {
      highlight.clear();
      // A newer copy of the extension may use the name by now.
      if (this.registry?.get(name) === highlight) this.registry.delete(name);
    } catch {
      // Nothing left to delete from.
    }
  }
}
