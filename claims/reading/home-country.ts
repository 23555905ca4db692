import type { Mention } from '../entities/alias-index.ts';
import { formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import type { ArticleInput } from '../types.ts';

const HOMES: Readonly<Record<string, string>> = { at: 'austria', ch: 'name:schweiz' };
/** Sites by their address. */
const SITE = /^https?:\/\/[^/?#:]+\.(at|ch)(?:[:/?#]|$)/i;
/** A month that only Austrians write so. */
const AUSTRIAN = /\b(?:Jänner|Feber)s?\b/;
/** Swiss papers write no "ß". */
const SWISS =
  /\b(?:gross|grösse|strasse|ausser|heisst?|weiss|dreissig|schliess|fliess|begrüss|massnahme)\p{L}*/iu;

/** The country that "hierzulande" means in an article, by its address and spelling; null where that is Germany. */
export function homeCountry({ text, url }: ArticleInput): string | null {
  const site = SITE.exec(url ?? '')?.[1]?.toLowerCase();
  if (site !== undefined) return HOMES[site] ?? null;
  if (AUSTRIAN.test(text)) return 'austria';
  return !text.includes('ß') && SWISS.test(text) ? 'name:schweiz' : null;
}

const isHere = formTest(/^hierzulande$/);

/** The mentions of a sentence, with "hierzulande" meaning `home`. */
export const withHome = (
  mentions: readonly Mention[],
  tokens: readonly Token[],
  home: string,
): readonly Mention[] =>
  mentions.map((mention) =>
    isAt(tokens, mention.first, isHere) ? { ...mention, entities: [home] } : mention,
  );
