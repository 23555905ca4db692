import { JSDOM, VirtualConsole } from 'jsdom';
import type { ArticleInput } from '../../claims/types.ts';
import { readArticle } from '../../page/article/read-article.ts';
import { type GateAnswer, judgePage } from '../../page/gate/judge-page.ts';

export interface ReadPage {
  readonly page: GateAnswer;
  readonly article: ArticleInput;
}

/** Reads a web page as the extension does, in a document without scripts, styles or network. Bytes are decoded as browsers do. */
export function readHtml(html: string | Buffer, url: string | null = null): ReadPage {
  const dom = new JSDOM(html, {
    // Messages about a page's broken style sheets are of no use to who asked for its claims.
    virtualConsole: new VirtualConsole(),
    ...(url && URL.canParse(url) ? { url } : {}),
  });
  try {
    const { document } = dom.window;
    const page = judgePage(document);
    const article = readArticle(document);
    if (!article) return { page, article: { text: '' } };
    const { text, blocks, headline, published } = article;
    return { page, article: { text, blocks, headline, published, url: article.url } };
  } finally {
    dom.window.close();
  }
}
