import { formTest, isAt } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { Fits } from '../fits.ts';

const talks = formTest(/^(?:sprechen|reden|beraten|verhandeln|diskutieren|klagen|streiten)$/);
const isTo = formTest(/^zu$/);
const isAbout = formTest(/^uber$/);

/** "reiste nach Peking, um über die Zölle zu sprechen": they are spoken about, and nothing is said of them. */
export const isOnlyTalkedAbout = ({ reading: { tokens } }: SentenceInContext, { value }: Fits): boolean =>
  value.state === 'none' &&
  tokens.some(
    ({ word }, at) =>
      talks(word) && isAt(tokens, at - 1, isTo) && tokens.slice(0, at).some((token) => isAbout(token.word)),
  );
