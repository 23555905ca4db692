import { fold } from './fold.ts';
import { noAnswers } from './form-test.ts';

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
  // What is asked of every word comes first: it lies together in memory.
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
  /** See form-test.ts. */
  readonly answers: number[] = noAnswers();
  /** For digits: the digits alone, without invisible characters; else empty. */
  readonly digits: string;
  /** Set by stem.ts. */
  stem: string | null = null;
  /** The forms of names that the word may be; set by ../entities/alias-index.ts. */
  forms: readonly string[] | null = null;

  constructor(raw: string, kind: Word['kind']) {
    this.raw = raw;
    this.kind = kind;
    this.fold = kind === 'word' ? fold(raw) : raw;
    this.capital = kind === 'word' && raw.charAt(0) !== raw.charAt(0).toLowerCase();
    this.digits = kind === 'digits' ? raw.replace(/\D/g, '') : '';
  }
}

/** Places for forms; a year of one paper has more forms, but few of them at a time. */
const PLACES = 65_536;
/** Places at which a form is looked for: so many words of the same hash cost no more than others. */
const TRIES = 8;
/** Made with the first word: a background that reads nothing is not to wait for half a megabyte. */
let table: (Word | undefined)[] | null = null;

/**
 * The shared word for the form `text[from, to)`. A form has one kind, since its first character decides that. The
 * table is a cache: where it is full around a hash, another form is forgotten. No string is made for a known form.
 */
export function wordAt(text: string, from: number, to: number, kind: Word['kind']): Word {
  table ??= new Array<Word | undefined>(PLACES);
  const words = table;
  const home = hashOf(text, from, to) & (PLACES - 1);
  let place = home;
  for (let tried = 0; tried < TRIES; tried++) {
    const known = words[place];
    if (known === undefined) break;
    if (spells(known.raw, text, from, to)) return known;
    place = (place + 1) & (PLACES - 1);
  }
  if (words[place] !== undefined) place = home;
  const word = new Word(text.slice(from, to), kind);
  words[place] = word;
  return word;
}

/** FNV-1a over code units. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function spells(raw: string, text: string, from: number, to: number): boolean {
  if (raw.length !== to - from) return false;
  for (let at = 0; at < raw.length; at++) if (raw.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}
