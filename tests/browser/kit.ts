/** A painted claim as the page's own registry shows it. */
export interface Mark {
  /** Name in CSS.highlights without our prefix: the relation it stands for. */
  readonly style: string;
  readonly text: string;
}

export interface Found {
  readonly role: string;
  readonly name: string;
  readonly text: string;
}

export type Kit = ReturnType<typeof makeKit>;

/**
 * Helpers that run inside a page, in its own world. The function is sent to the browser as text, so it may use nothing
 * from outside itself. It looks through open shadow roots, as assistive technology does.
 */
export function makeKit() {
  const prefix = 'randnotiz';
  const hostTag = 'randnotiz';

  const roles: Record<string, string> = {
    A: 'link',
    BUTTON: 'button',
    DIALOG: 'dialog',
    LI: 'listitem',
    UL: 'list',
    OL: 'list',
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
    SELECT: 'combobox',
    TEXTAREA: 'textbox',
  };

  function elements(root: Document | ShadowRoot | Element = document): Element[] {
    return [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...elements(element.shadowRoot)] : [element],
    );
  }

  function roleOf(element: Element): string {
    const given = element.getAttribute('role');
    if (given) return given;
    if (element instanceof HTMLInputElement) {
      return ['checkbox', 'radio', 'range'].includes(element.type) ? element.type : 'textbox';
    }
    return roles[element.tagName] ?? '';
  }

  /** Close enough to the accessible name for the elements our interface uses. */
  function nameOf(element: Element): string {
    const root = element.getRootNode() as Document | ShadowRoot;
    const labelled = (element.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => (id ? (root.getElementById(id)?.textContent ?? '') : ''))
      .join(' ');
    const labels =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
        ? element.labels
        : null;
    const name =
      labelled.trim() ||
      element.getAttribute('aria-label') ||
      [...(labels ?? [])].map((label) => label.textContent).join(' ') ||
      element.textContent ||
      element.getAttribute('title') ||
      '';
    return name.replace(/\s+/g, ' ').trim();
  }

  function visible(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  }

  /** The text as a reader sees it: what is hidden or folded away is left out. */
  function seen(element: Element): string {
    return (element instanceof HTMLElement ? element.innerText : element.textContent).trim();
  }

  /** Visible elements with a role whose name matches; `name` is a regular expression's source. */
  function all(role: string, name = ''): Element[] {
    const pattern = new RegExp(name, 'i');
    return elements().filter(
      (element) => roleOf(element) === role && visible(element) && pattern.test(nameOf(element)),
    );
  }

  function describe(role: string, name = ''): Found[] {
    return all(role, name).map((element) => ({
      role,
      name: nameOf(element),
      text: seen(element),
    }));
  }

  function ranges(): { style: string; range: AbstractRange }[] {
    return [...CSS.highlights].flatMap(([key, highlight]) =>
      key.startsWith(prefix)
        ? [...highlight].map((range) => ({ style: key.slice(prefix.length + 1), range }))
        : [],
    );
  }

  function textOf(range: AbstractRange): string {
    return range instanceof Range ? range.toString().replace(/\s+/g, ' ') : '';
  }

  /** The painted words with the value's stronger line and the thin line around it joined to one range again. */
  function joined(): { style: string; range: Range }[] {
    const pieces = ranges()
      .flatMap(({ style, range }) => (range instanceof Range ? [{ style, range: range.cloneRange() }] : []))
      .filter(({ style }) => !/active|open|hover/.test(style))
      .map(({ style, range }) => ({ style: style.replace('-rest', ''), range }))
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    const whole: { style: string; range: Range }[] = [];
    for (const piece of pieces) {
      const gap = document.createRange();
      const last = whole.findLast(({ style, range }) => {
        if (style !== piece.style || range.compareBoundaryPoints(Range.START_TO_END, piece.range) > 0)
          return false;
        gap.setStart(range.endContainer, range.endOffset);
        gap.setEnd(piece.range.startContainer, piece.range.startOffset);
        return gap.toString().trim() === '';
      });
      if (last) last.range.setEnd(piece.range.endContainer, piece.range.endOffset);
      else whole.push(piece);
    }
    return whole;
  }

  /** All painted words; or those with the tint of the open note only. */
  function markRanges(tint?: 'active'): Range[] {
    return ranges().flatMap(({ style, range }) =>
      range instanceof Range && style.endsWith('-active') === (tint === 'active') ? [range] : [],
    );
  }

  /** Marks in reading order; a mark painted twice (as itself and as the open one) counts once. */
  function marks(): Mark[] {
    return joined().map(({ style, range }) => ({ style, text: textOf(range) }));
  }

  /** Middle of the first line of the mark over `text` itself, scrolled to a place in the window; null where nothing marks it. */
  function pointOfMark(
    text: string,
    block: ScrollLogicalPosition = 'center',
  ): { x: number; y: number } | null {
    const wanted = joined().find(({ range }) => textOf(range).includes(text))?.range;
    if (!wanted) return null;
    const place = rangeOf(text, wanted) ?? wanted;
    place.startContainer.parentElement?.scrollIntoView({ block, behavior: 'instant' });
    const box = [...place.getClientRects()].find((rect) => rect.width > 4);
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }

  /** The words within a range; only looks inside single text nodes. */
  function rangeOf(text: string, within: Range): Range | null {
    const walker = document.createTreeWalker(within.commonAncestorContainer, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      const at = node instanceof Text ? node.data.indexOf(text) : -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      if (within.comparePoint(node, at) === 0) return range;
    }
    return null;
  }

  function centre(element: Element): { x: number; y: number } {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** The page as its author made it: our host taken out of the serialised document. */
  function pageHtml(): string {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const child of [...copy.children]) if (isHost(child)) child.remove();
    return copy.outerHTML;
  }

  function isHost(node: Node): boolean {
    return node.nodeName.toLowerCase().startsWith(hostTag);
  }

  function host(): Element | null {
    return [...document.documentElement.children].find(isHost) ?? null;
  }

  function deepActive(): Element | null {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  }

  /** What of the browser's API the page of the extension needs; each test names its part. */
  function api<T>(): T {
    const world = globalThis as unknown as { browser?: T; chrome: T };
    return world.browser ?? world.chrome;
  }

  /**
   * A moment in which what is on its way arrives: milliseconds, and then two frames, which on a busy machine can take a
   * second. A tab that is not shown has none.
   */
  async function moment(milliseconds: number): Promise<void> {
    const pause = (length: number) => new Promise<void>((done) => setTimeout(done, length));
    const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
    await pause(milliseconds);
    await Promise.race([frame().then(frame), pause(document.hidden ? 300 : 3_000)]);
  }

  /** A point that is the same a moment later; null while what is there moves, as the card does while its page scrolls. */
  async function atRest(
    where: () => { x: number; y: number } | null,
    milliseconds: number,
  ): Promise<{ x: number; y: number } | null> {
    const before = where();
    await moment(milliseconds);
    const after = where();
    return before && after && before.x === after.x && before.y === after.y ? after : null;
  }

  return {
    api,
    moment,
    atRest,
    elements,
    all,
    seen,
    describe,
    nameOf,
    marks,
    markRanges,
    pointOfMark,
    centre,
    pageHtml,
    host,
    deepActive,
  };
}
