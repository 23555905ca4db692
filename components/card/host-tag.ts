const TAG = 'randnotiz-notes-';

/**
 * Name of the one element we add to a page. No page can know it and define an element of its own for it: that one's script
 * would run in our place.
 */
export function unknownTag(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return TAG + number.toString(36);
}

export const isCardHost = (node: EventTarget): boolean =>
  node instanceof Element && node.localName.startsWith(TAG);
