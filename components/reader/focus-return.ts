export interface FocusReturn {
  readonly giveBack: (claim: Range | undefined) => void;
}

/**
 * Remembers where the keyboard was. Where nothing had focus, reading goes on at the claim: a collapsed selection
 * moves the starting point of the next Tab key there.
 */
export function rememberFocus(document: Document): FocusReturn {
  const before = document.activeElement;
  return {
    giveBack: (claim) => {
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
        before.focus({ preventScroll: true });
        return;
      }
      const selection = document.getSelection();
      if (!claim || !selection?.isCollapsed || !claim.startContainer.isConnected) return;
      selection.collapse(claim.startContainer, claim.startOffset);
    },
  };
}
