import { MONTHS } from '../german/abbreviations.ts';
import { formTest } from '../german/form-test.ts';
import { STOPWORDS } from '../german/stopwords.ts';
import type { Token } from '../german/tokens.ts';
import { wordTable } from '../german/word-table.ts';
import { followsWord } from '../german/words-before.ts';
import { inRange, type TokenRange } from './claim-range.ts';
import type { SentenceInContext } from './context.ts';
import type { FactFrame } from './fact-frame.ts';
import type { Fit } from './qualifier-fit.ts';

const isTrimWord = formTest(
  /^(?:pro|max|ultra|standard|plus|performance|premium|basis|long|range|turbo|gt|gts|rs|amg|quattro|xdrive|edrive|allrad|comfort|active|boost|design|juniper|highland|plaid|sport|gtx|gti|sportback|avant|touring|kombi|cabrio|cabriolet|coupe|extended|pure|essential|lite|mini|evo|aircross|fastback|alltrack|tourer|cross|r|s|x|e|l|m)$/,
);

/** Trims with a short and a long name. */
const LONG_FORMS = wordTable<string>({ cabrio: 'cabriolet', cabriolet: 'cabrio' });

export const knowsTrim = ({ words, fact }: FactFrame, trim: string): boolean => {
  const { variant } = fact.qualifiers;
  // Of a version the record says itself which one it is; the names of its car are those of others, too.
  if (variant !== undefined && isVersionName(variant))
    return `${variant} ${fact.statement_de}`
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(trim);
  return words.has(trim) || words.has(LONG_FORMS[trim] ?? '');
};

const isVersionName = (variant: string): boolean => /\b(?:standard|long range|performance)\b/i.test(variant);

/**
 * Whether the trim named right behind a model ("SU7 Pro", "CLA 350", "Model 3 Long Range") is one the record
 * knows. A trim the record does not name means another car; none named says nothing.
 */
export function fitVariant(sentence: SentenceInContext, frame: FactFrame, range?: TokenRange): Fit {
  const { tokens, values } = sentence.reading;
  let fits = false;
  if (namesOtherVersion(sentence, frame, range)) return 'conflicts';
  for (const mention of sentence.mentions) {
    if (
      mention.kind !== 'name' ||
      mention.compound ||
      !mention.opaque ||
      !mention.entities.some((id) => id === frame.fact.subject || frame.entities.has(id))
    )
      continue;
    for (let at = mention.last + 1; at <= mention.last + 3; at++) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'mark' || MONTHS.has(token.fold)) break;
      // "pro" is a stopword, "Pro" a trim.
      if (STOPWORDS.has(token.fold) && !token.capital) break;
      const trim =
        token.kind === 'digits'
          ? isTrimNumber(at, values)
          : isTrimWord(token.word) && token.glue !== 'hyphen';
      if (!trim) break;
      if (!knowsTrim(frame, token.fold)) return 'conflicts';
      fits = true;
    }
  }
  const wanted = frame.fact.qualifiers.variant;
  if (fits || wanted === undefined) return fits ? 'fits' : 'silent';
  return variantAt(wanted, tokens) >= 0 ? 'fits' : 'silent';
}

/** "Haushaltssteckdose": one thing, no condition ("nach 100.000 km"). */
export const isThing = (variant: string): boolean => /^\p{Lu}\p{Ll}{5,}$/u.test(variant);

/** Where a word of a variant's name stands ("Haushaltssteckdose"); -1 where none does. */
export function variantAt(wanted: string, tokens: readonly Token[]): number {
  const heads = wanted
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word.length > 3 && !STOPWORDS.has(word));
  return tokens.findIndex(({ raw }) => {
    const word = raw.toLowerCase();
    return heads.some((head) => word.startsWith(head.slice(0, 6)));
  });
}

/** "Version des neuen Model 3": so many words lie between at most. */
const BEFORE_NAME = 4;
export const isVersion = formTest(/^(?:version|variante|ausfuhrung|modell)$/);

/** "Die Performance-Version des Model 3": a trim that the record does not name, before the car's name. */
const namesOtherVersion = (
  { mentions, reading: { tokens } }: SentenceInContext,
  frame: FactFrame,
  range: TokenRange | undefined,
): boolean =>
  tokens.some((token, at) => {
    if (range !== undefined && !inRange(range, at)) return false;
    if (token.glue !== 'hyphen' || !isVersion(token.word)) return false;
    const trim = tokens[at - 1];
    if (trim === undefined || trim.fold.length < 2) return false;
    if (!isTrimWord(trim.word) || knowsTrim(frame, trim.fold)) return false;
    // "Vor der Standard-Version kostete das günstigste Model 3"
    if (followsWord(tokens, at - 1, 2, /^(?:vor|statt|ohne)$/)) return false;
    const car = mentions.find(
      ({ kind, first }) => kind === 'name' && first > at && first - at <= BEFORE_NAME,
    );
    return car === undefined || car.entities.some((id) => frame.entities.has(id));
  });

/** Whether a trim could stand behind any name of the sentence; `fitVariant` fits or conflicts only then or where the fact has one. */
export function namesTrim({ mentions, reading }: SentenceInContext): boolean {
  if (reading.tokens.some(({ word, glue }) => glue === 'hyphen' && isVersion(word))) return true;
  return mentions.some((mention) => {
    const token = mention.kind === 'name' ? reading.tokens[mention.last + 1] : undefined;
    return token !== undefined && (token.kind === 'digits' || isTrimWord(token.word));
  });
}

/** "CLA 350": digits that are no measured value, year or count. */
function isTrimNumber(at: number, values: SentenceInContext['reading']['values']): boolean {
  const value = values.find((candidate) => candidate.first <= at && at <= candidate.last);
  return value !== undefined && value.type === 'count' && value.first === value.last && value.number < 1000;
}
