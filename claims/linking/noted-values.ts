import type { Period } from '../german/calendar.ts';
import { formTest } from '../german/form-test.ts';
import { contentStemOf } from '../german/stem.ts';
import type { Token } from '../german/tokens.ts';
import type { ValueMention } from '../german/value-types.ts';
import { concepts } from '../lexicon/concepts.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { inRange, type TokenRange } from './claim-range.ts';
import { isCommon } from './features/loose-words.ts';

/** A figure of a note, with what its sentence there says that the record itself does not. */
export interface NotedValue extends ValueMention {
  readonly stems: readonly string[];
  readonly names: readonly string[];
  readonly periods: readonly Period[];
}

/** What a record says outside of its note. */
export interface Said {
  readonly cues: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** A stem stands in the record itself. */
  readonly hasStem: (stem: string) => boolean;
}

/** "alt" is long enough to tell; shorter stems are shared by chance. */
const SHORTEST = 3;
/** Shorter ones stand within any word. */
const LONG = 5;

/** Verbs by which any figure is told mark none. */
const tells = formTest(
  /^(?:fass(?:t|te|en)|leist\w*|schaff\w*|fahr\w*|fuhr\w*|brauch\w*|benotig\w*|kost\w*|kam|nenn\w*|nannt\w*|genannt|gab|gibt|vergeh\w*|verging\w*|dauer\w*|waren|wurden?)$/,
);

/** The figure with its marks; words of the predicate, names and figures are none. */
export function noteFigure(note: SentenceReading, value: ValueMention, said: Said): NotedValue {
  const { tokens, mentions, values, dates } = note;
  const range = sentenceAround(tokens, value);
  const stems = new Set<string>();
  for (let at = range.first; at <= range.last; at++) {
    const token = tokens[at];
    if (token === undefined || isCommon(token.word) || tells(token.word) || said.words.has(token.fold))
      continue;
    if ([...mentions, ...values, ...dates].some((part) => inRange(part, at))) continue;
    if (concepts.conceptsOf(token.fold).some((concept) => said.cues.has(concept))) continue;
    const stem = contentStemOf(token.word);
    if (stem.length >= SHORTEST && !said.hasStem(stem) && !isPart(stem, said.words)) stems.add(stem);
  }
  return {
    ...value,
    stems: [...stems],
    names: mentions
      .filter(({ kind, first }) => kind === 'name' && inRange(range, first))
      .flatMap(({ entities }) => entities.filter((id) => !said.entities.has(id))),
    periods: dates.flatMap(({ period, first }) => (period !== null && inRange(range, first) ? [period] : [])),
  };
}

/** "Grenze" in a note is the record's "Preisgrenze". */
const isPart = (stem: string, words: ReadonlySet<string>): boolean =>
  stem.length >= LONG && [...words].some((word) => word.includes(stem));

/** The sentence of a note, or the part of it up to a semicolon, that holds a figure; a point within a number ends none. */
function sentenceAround(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  const ends = (at: number): boolean =>
    /^[.;]$/.test(tokens[at]?.raw ?? '') &&
    !(tokens[at - 1]?.kind === 'digits' && tokens[at + 1]?.kind === 'digits' && tokens[at]?.glue === 'none');
  let from = first;
  let to = last;
  while (from > 0 && !ends(from - 1)) from -= 1;
  while (to < tokens.length - 1 && !ends(to + 1)) to += 1;
  return { first: from, last: to };
}
