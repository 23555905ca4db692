import { formTest, isAt } from '../german/form-test.ts';
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

const isArticle = formTest(/^(?:ein|eine|der|die|das)$/);

/** "Recurrent, ein Datendienst aus Seattle, fand ...": whom the reader must be told about is not the one the record names. */
export const explainsActor = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { words }: FactFrame,
): boolean =>
  tokens[1]?.raw === ',' &&
  isAt(tokens, 2, isArticle) &&
  tokens[3]?.capital === true &&
  isNew(tokens[0], words) &&
  // "Ja, der Dolphin Surf kostet" answers.
  tokens.slice(4).some(({ raw }) => raw === ',') &&
  !mentions.some(({ first, kind }) => first === 0 || (first === 3 && kind === 'name'));

const joins = formTest(/^(?:ebenfalls|gleichfalls)$/);

/** "Den Siebensitzer wollen sie ebenfalls in diesem Jahr enthüllen": the same is told of something else. */
const joinsIn = (sentence: SentenceInContext, frame: FactFrame, { range, value: { value } }: Fits): boolean =>
  value === null &&
  sentence.reading.tokens.some(({ word }, at) => joins(word) && inRange(range, at)) &&
  looseWords(sentence, frame, range).nouns > 0;
