import { wantsPage } from '../../page/gate/judge-page.ts';
import { tellArticleFound } from './tell-article-found.ts';

/**
 * Judges the page once, and again when a single-page site shows another article. Only on yes does anybody hear of
 * it: the background then brings the reader.
 */
export function watchGate(document: Document): void {
  let judged = '';
  const judge = (): void => {
    const { pathname } = document.location;
    if (pathname === judged) return;
    judged = pathname;
    if (wantsPage(document)) tellArticleFound();
  };
  judge();
  document.defaultView?.navigation?.addEventListener?.('navigatesuccess', judge);
}
