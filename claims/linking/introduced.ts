import { formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { inRange } from './claim-range.ts';
import type { SentenceInContext } from './context.ts';
import type { FactFrame } from './fact-frame.ts';
import { looseWords } from './features/loose-words.ts';
import type { Fits } from './fits.ts';

/** Somebody or something is brought in of whom the record says nothing. */
export const introducesName = (sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean =>
  getsName(sentence, frame) || isNamed(sentence, frame) || joinsIn(sentence, frame, fits);

/** "einen Siebensitzer namens Peaq": what is told is told of the one who gets a name. */
const getsName = ({ reading: { tokens } }: SentenceInContext, { words }: FactFrame): boolean =>
  tokens.some(({ fold }, at) => fold === 'namens' && isNew(tokens[at + 1], words));

const isNew = (name: Token | undefined, words: ReadonlySet<string>): boolean =>
  name?.kind === 'word' && !words.has(name.fold);

const determines = formTest(/^(?:de[rmn]|das|ein(?:e[nm])?|sein(?:e[nm])?|ihr(?:e[nm])?)$/);
const isKindOfCar = formTest(
  /(?:sitzer|wagen|suv|limousine|stromer|kombi|coupe|crossover|gelandewagen|roadster|pickup|transporter)$/,
);

/** "kommt der Siebensitzer Peaq": the name of a car that nobody knows stands behind its kind. */
const isNamed = (
  { mentions, reading: { dates, tokens } }: SentenceInContext,
  { words }: FactFrame,
): boolean =>
  tokens.some(
    ({ word, capital }, at) =>
      capital &&
      isKindOfCar(word) &&
      isAt(tokens, at - 1, determines) &&
      tokens[at + 1]?.capital === true &&
      isNew(tokens[at + 1], words) &&
      tokens[at + 2]?.kind === 'mark' &&
      // "kommt der Kleinwagen Ende 2026"
      ![...mentions, ...dates].some(({ first, last }) => first <= at + 1 && at <= last),
  );

const joins = formTest(/^(?:ebenfalls|gleichfalls)$/);

/** "Den Siebensitzer wollen sie ebenfalls in diesem Jahr enthüllen": the same is told of something else. */
const joinsIn = (sentence: SentenceInContext, frame: FactFrame, { range, value: { value } }: Fits): boolean =>
  value === null &&
  sentence.reading.tokens.some(({ word }, at) => joins(word) && inRange(range, at)) &&
  looseWords(sentence, frame, range).nouns > 0;
