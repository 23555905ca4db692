const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['hidden', 'aria-hidden', 'open'],
};

/** Lets an observer see what happens to an article, and whether the page takes its element out. */
export function observeArticle(observer: MutationObserver, root: Element): void {
  observer.observe(root, OBSERVED);
  for (let up = root.parentNode; up; up = up.parentNode) observer.observe(up, { childList: true });
}
