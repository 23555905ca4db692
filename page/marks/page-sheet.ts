/** One constructed style sheet of ours in the page: no node is added, and the page's own sheets stay as they are. */
export class PageSheet {
  private readonly document: Document;
  private readonly sheet: CSSStyleSheet | null;

  constructor(document: Document) {
    this.document = document;
    this.sheet = createSheet(document);
  }

  get isSupported(): boolean {
    return this.sheet !== null;
  }

  write(css: string): void {
    try {
      this.sheet?.replaceSync(css);
    } catch {
      // Without rules the marks are invisible, and still in the list.
    }
  }

  show(): void {
    try {
      const { adoptedStyleSheets } = this.document;
      if (this.sheet && !adoptedStyleSheets.includes(this.sheet)) adoptedStyleSheets.push(this.sheet);
    } catch {
      // As above.
    }
  }

  hide(): void {
    try {
      const { adoptedStyleSheets } = this.document;
      const at = this.sheet ? adoptedStyleSheets.indexOf(this.sheet) : -1;
      if (at >= 0) adoptedStyleSheets.splice(at, 1);
    } catch {
      // As above.
    }
  }
}

function createSheet(document: Document): CSSStyleSheet | null {
  try {
    const Sheet = document.defaultView?.CSSStyleSheet;
    return Sheet && 'adoptedStyleSheets' in document ? new Sheet() : null;
  } catch {
    return null;
  }
}
