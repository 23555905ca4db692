import { formTest } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { inRange } from './claim-range.ts';
import type { SentenceInContext } from './context.ts';
import type { FactFrame } from './fact-frame.ts';
import { looseWords } from './features/loose-words.ts';
import type { Fits } from './fits.ts';

/** Somebody or something is brought in of whom the record says nothing. */
export const introducesName = (sentence: SentenceInContext, frame: FactFrame, fits: Fits): boolean =>
  getsName(sentence, frame) || joinsIn(sentence, frame, fits);

/** "einen Siebensitzer namens Peaq": what is told is told of the one who gets a name. */
const getsName = ({ reading: { tokens } }: SentenceInContext, { words }: FactFrame): boolean =>
  tokens.some(({ fold }, at) => fold === 'namens' && isNew(tokens[at + 1], words));

const isNew = (name: Token | undefined, words: ReadonlySet<string>): boolean =>
  name?.kind === 'word' && !words.has(name.fold);

const joins = formTest(/^(?:ebenfalls|gleichfalls)$/);

/** "Den Siebensitzer wollen sie ebenfalls in diesem Jahr enthüllen": the same is told of something else. */
const joinsIn = (sentence: SentenceInContext, frame: FactFrame, { range, value: { value } }: Fits): boolean =>
  value === null &&
  sentence.reading.tokens.some(({ word }, at) => joins(word) && inRange(range, at)) &&
  looseWords(sentence, frame, range).nouns > 0;
