export interface FocusReturn {
  readonly giveBack: (claim: Range | undefined) => void;
}

const FOCUSABLE =
  'a[href],area[href],button:enabled,input:enabled,select:enabled,textarea:enabled,summary,iframe,[tabindex]:not([tabindex^="-"])';

/**
 * Lets the next Tab key start from a place in the page. Only an element that had the focus moves that starting point,
 * so the last one before the place gets it for an instant; a selection moves it in no browser.
 */
function startTabFrom(place: Range): void {
  const { ownerDocument } = place.startContainer;
  const before = [...(ownerDocument?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].filter(
    (element) => place.comparePoint(element, 0) < 0,
  );
  for (const element of before.reverse()) {
    element.focus({ preventScroll: true });
    if (ownerDocument?.activeElement !== element) continue;
    element.blur();
    return;
  }
}

/** Remembers where the keyboard was. Where nothing had focus, the Tab key goes on from the claim. */
export function rememberFocus(document: Document): FocusReturn {
  const before = document.activeElement;
  return {
    giveBack: (claim) => {
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
        before.focus({ preventScroll: true });
        return;
      }
      if (claim?.startContainer.isConnected) startTabFrom(claim);
    },
  };
}
