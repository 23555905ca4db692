export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'caption'
  | 'quote';

/** A part of the article text; `start` inclusive, `end` exclusive, UTF-16. Blocks do not overlap. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** Elements that begin a new line in every browser's default style. */
const BLOCK_TAGS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const KIND_OF_TAG: { readonly [tag: string]: BlockKind } = {
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  tr: 'table-row',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
};

export const isBlockTag = (tag: string): boolean => BLOCK_TAGS.has(tag);

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|lead|lede|lead-?text|intro|intro-?text|vorspann|subline|sub-?title|summary|excerpt|dek|abstract|teaser-?text|article-?teaser|article__?teaser|unterzeile|anriss)(?=$|[\s_-])/i;

export const isStandfirst = (element: Element): boolean =>
  element.getAttribute('itemprop') === 'description' || STANDFIRST.test(element.getAttribute('class') ?? '');

/** What kind of block an element begins, given the kind of the block around it. */
export function kindOf(element: Element, around: BlockKind): BlockKind {
  const own = KIND_OF_TAG[element.localName];
  if (own) return around === 'table-row' ? around : own;
  if (around === 'paragraph' && isStandfirst(element)) return 'standfirst';
  return around;
}

/** A table that only places things: its cells are read as ordinary blocks. */
export function isLayoutTable(table: Element): boolean {
  if (table.matches('[role=presentation],[role=none]') || table.querySelector('table,h1,article'))
    return true;
  if (table.querySelector('th,caption,thead')) return false;
  const cell = table.querySelector('td');
  return (
    cell !== null && (table.querySelectorAll('td').length === 1 || (cell.textContent ?? '').length > 500)
  );
}
