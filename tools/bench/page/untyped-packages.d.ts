declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    markRanges(ranges: readonly { start: number; length: number }[]): void;
    unmark(): void;
  }
}

declare module 'dom-anchor-text-quote' {
  export function toRange(
    root: Element,
    selector: { exact: string; prefix: string; suffix: string },
  ): Range | null;
}
