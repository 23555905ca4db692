import { isTeaserBox } from './text-units.ts';

/** Elements whose text is never part of an article. */
const TAGS = new Set(
  'script style noscript template svg nav aside footer button input select textarea iframe object video audio canvas dialog form head title menu map datalist progress meter'.split(
    ' ',
  ),
);
/** Elements that can be the box of a teaser. */
const BOXES = new Set(['article', 'div', 'li', 'section']);
const ROLES = new Set(
  'navigation complementary contentinfo search dialog alertdialog menu menubar tablist toolbar form button banner'.split(
    ' ',
  ),
);
/** Names publishers give to boxes that are not article text. Whole words of a class name or id. */
const BOX =
  /^(?:ads?|advert\w*|anzeigen?|werbung|sponsor\w*|promo\w*|newsletter\w*|social\w*|shar(?:e|ing)\w*|breadcrumbs?|cookie\w*|consent\w*|comments?|commentlist|kommentare|leserkommentare|disqus\w*|coral|sidebar|related\w*|recommend\w*|outbrain|taboola|navigation|nav|menu|pagination|toolbar|tooltip|modal|visuallyhidden|screenreader\w*|tags|taglist|byline|opinary|piano|upsell|readalso|readmore)$/;
const BOX_PHRASE =
  /(?:paywall|offer|abo)-(?:overlay|box|layer|banner|container)|sr-only|visually-hidden|screen-reader|print-only|author-(?:box|bio|info|card|teaser)|mehr-zum|read-(?:also|more|on)|tag-(?:list|cloud)|social-media|live-?ticker-nav/;
/** Names that are used for boxes and for article text alike: a box when it links elsewhere. */
const LINK_BOX =
  /^(?:teasers?|\w*teaser|widget|card|cards|linklist|topics?|themen|embed|stage|carousel|slider|promo)$/;
const EMBEDDED_POST =
  /twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed|reddit-embed/;

type Kind = 'box' | 'links' | 'text';

/** Class and id as words: "articleTeaser article__related-box" -> article, teaser, article, related, box. */
function nameKind(name: string): Kind {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
  if (EMBEDDED_POST.test(words) || BOX_PHRASE.test(words.replace(/ /g, '-'))) return 'box';
  const parts = words.split(/[ -]+/);
  // "has-sidebar", "with-ads", "no-comments" say something about a wrapper, not what it is.
  if (
    parts.some(
      (part, i) =>
        BOX.test(part) && !/^(?:has|with|no|without|is|js|show|hide|under|non)$/.test(parts[i - 1] ?? ''),
    )
  ) {
    return 'box';
  }
  return parts.some((part) => LINK_BOX.test(part)) ? 'links' : 'text';
}

const linksElsewhere = (element: Element): boolean => {
  const href = element.querySelector('a[href]')?.getAttribute('href') ?? '#';
  return !href.startsWith('#');
};

/** A teaser wraps its headline in a link. */
function isTeaser(element: Element): boolean {
  if (element.localName !== 'article') return isTeaserBox(element);
  if (element.matches('[itemprop=liveBlogUpdate],[itemtype*=BlogPosting]')) return false;
  const link = element.querySelector('a :is(h2,h3,h4),:is(h2,h3,h4) a')?.closest('a');
  return Boolean(link) && linksElsewhere(element) && (element.textContent ?? '').trim().length < 700;
}

/** Tells which elements below the article root are not article text; one object per reading, it remembers names. */
export class Exclusion {
  private readonly kinds = new Map<string, Kind>();
  private readonly headline: Element | null;
  private readonly isHeavy: (element: Element) => boolean;

  /** `isHeavy`: holds so much of the running text that its name must mislead. */
  constructor(headline: Element | null, isHeavy: (element: Element) => boolean) {
    this.headline = headline;
    this.isHeavy = isHeavy;
  }

  excludes(element: Element): boolean {
    return this.looksExcluded(element) && !this.isHeavy(element) && !element.contains(this.headline);
  }

  private looksExcluded(element: Element): boolean {
    const tag = element.localName;
    if (TAGS.has(tag) || (BOXES.has(tag) && isTeaser(element))) return true;
    return element.hasAttributes() && this.isMarkedAsOther(element, tag);
  }

  private isMarkedAsOther(element: Element, tag: string): boolean {
    if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
    const role = element.getAttribute('role');
    if (role && ROLES.has(role)) return true;
    const itemtype = element.getAttribute('itemtype');
    if (itemtype?.endsWith('/Comment')) return true;
    if (/display\s*:\s*none|visibility\s*:\s*hidden/.test(element.getAttribute('style') ?? '')) return true;
    // Running text itself is judged by its links, not by its class: "teaser" is a common name for a standfirst.
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
    if (!name) return false;
    let kind = this.kinds.get(name);
    if (kind === undefined) {
      kind = nameKind(name);
      this.kinds.set(name, kind);
    }
    if (kind === 'links') return !/^(?:p|h[1-6]|span|td|th|tr)$/.test(tag) && linksElsewhere(element);
    return kind === 'box';
  }
}
