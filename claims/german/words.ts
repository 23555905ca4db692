import { fold } from './fold.ts';

/**
 * One form of a word, shared by all its tokens. News repeats its words, so what a reader of single words finds out
 * about a form is kept here, in a slot that is null until it is first asked for.
 */
export class Word {
  readonly raw: string;
  /** Folded form, see fold.ts. */
  readonly fold: string;
  readonly kind: 'word' | 'digits' | 'mark';
  /** Whether the raw word starts with a capital letter. */
  readonly capital: boolean;
  /** For digits: the digits alone, without invisible characters; else empty. */
  readonly digits: string;
  /** Set by stem.ts. */
  stem: string | null = null;
  /** The stem of a word that carries content, else empty; set by stem.ts. */
  content: string | null = null;
  /** Which names may begin with the word; set by ../entities/alias-index.ts. */
  names: unknown = null;
  /** Set by ../lexicon/concepts.ts. */
  meaning: unknown = null;
  /** How a date may begin with the word; set by dates.ts. */
  date: number | null = null;
  /** Whether a quantity may begin with the word; set by quantities.ts. */
  quantity: boolean | null = null;
  /** Whether a rank, share or multiple may begin with the word; set by ranks.ts. */
  spoken: boolean | null = null;

  constructor(raw: string, kind: Word['kind']) {
    this.raw = raw;
    this.kind = kind;
    this.fold = kind === 'word' ? fold(raw) : raw;
    this.capital = kind === 'word' && raw.charAt(0) !== raw.charAt(0).toLowerCase();
    this.digits = kind === 'digits' ? raw.replace(/\D/g, '') : '';
  }
}

/** Forms kept at most; a year of one paper has more, but few of them at a time. */
const LIMIT = 50_000;
const words = new Map<string, Word>();

/** The shared word for a raw form. A form has one kind, since its first character decides that. */
export function wordOf(raw: string, kind: Word['kind']): Word {
  const known = words.get(raw);
  if (known !== undefined) return known;
  if (words.size >= LIMIT) words.clear();
  const word = new Word(raw, kind);
  words.set(raw, word);
  return word;
}
