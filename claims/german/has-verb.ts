import { formTest } from './form-test.ts';
import { STOPWORDS } from './stopwords.ts';
import type { Token } from './tokens.ts';

const isVerb = formTest(
  /^(?:ist|war|sind|waren|hat|hatten?|haben|wird|werden|wurden?|sei|seien|habe|will|wollen|kann|konnen|muss|mussen|darf|durfen|soll|sollen|kam|lag|gab|sah|stand|stieg|sank|fiel|ging|nahm|blieb|lief|trat|fuhr|schloss|zog|sass|liess|hielt)$/,
);
/** A weak ending: "baut", "mieteten"; adjectives share it. */
const endsLikeVerb = formTest(/(?:t|te|en|ern|eln)$/);
const isAdverb = formTest(
  /^(?:oft|weit|recht|statt|samt|leicht|vielleicht|zuletzt|zunachst|nachst|dort|gegen|binnen|neben|eben|morgen|gestern|vorn|innen|aussen|doppelt)$/,
);

/** Whether a word can be a verb: "Im September dann der Hammer" has none. */
export const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ kind, capital, word, fold }) =>
      kind === 'word' &&
      (isVerb(word) || (!capital && endsLikeVerb(word) && !isAdverb(word) && !STOPWORDS.has(fold))),
  );
