import { fold } from './fold.ts';

/** What stands between a token and the one before it. */
export type Glue = 'none' | 'space' | 'hyphen';

export interface Token {
  /** UTF-16 offsets in the article text. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Folded form, see fold.ts. */
  readonly fold: string;
  readonly kind: 'word' | 'digits' | 'mark';
  readonly glue: Glue;
  /** Whether the raw word starts with a capital letter. */
  readonly capital: boolean;
}

// Letters and digits are kept apart ("SU7" is su + 7), so that "SU 7", "SU7" and "SU-7" read alike.
// Invisible characters inside a word belong to the word.
const TOKEN =
  /[\p{L}\p{M}][\p{L}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]*|[\d][\d\u00ad\u200b\u2060\ufeff]*|[^\s\p{L}\d\u00ad\u200b-\u200f\u2060-\u2069\ufeff]/gu;

const HYPHENS = new Set(['-', '\u2010', '\u2011']);

const foldCache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

function foldCached(raw: string): string {
  const known = foldCache.get(raw);
  if (known !== undefined) return known;
  if (foldCache.size > CACHE_LIMIT) foldCache.clear();
  const folded = fold(raw);
  foldCache.set(raw, folded);
  return folded;
}

/** Splits `text[from, to)` into words, digit runs and single marks; hyphens inside compounds become glue. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const slice = from === 0 && to === text.length ? text : text.slice(from, to);
  let previousEnd = 0;
  let pendingHyphen = false;
  for (const match of slice.matchAll(TOKEN)) {
    const raw = match[0];
    const at = match.index;
    const touches = at === previousEnd && tokens.length > 0;
    if (HYPHENS.has(raw) && touches && /[\p{L}\d]/u.test(slice[at + 1] ?? '')) {
      pendingHyphen = true;
      previousEnd = at + 1;
      continue;
    }
    const code = raw.charCodeAt(0);
    const digits = code >= 48 && code <= 57;
    const word = !digits && /^[\p{L}\p{M}]/u.test(raw);
    tokens.push({
      start: from + at,
      end: from + at + raw.length,
      raw,
      fold: word ? foldCached(raw) : raw,
      kind: digits ? 'digits' : word ? 'word' : 'mark',
      glue: pendingHyphen ? 'hyphen' : touches ? 'none' : 'space',
      capital: word && raw.charAt(0) !== raw.charAt(0).toLowerCase(),
    });
    pendingHyphen = false;
    previousEnd = at + raw.length;
  }
  return tokens;
}
