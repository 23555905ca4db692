import { anyIs, formTest, isAt } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';

/** "mehr als jedes andere Auto", "kein anderes Modell" are all the others. */
const isEvery = formTest(/^(?:jede[rsmn]?|alle[rnm]?|kein\w*)$/);

const isOther = formTest(/^andere[nrsm]?$/);
/** "das Schwesterwerk bei Valencia" */
const isSister = formTest(/^(?:schwester|konkurrenz|nachfolge)(?:werk|fabrik|modell|marke|auto)(?:e?s)?$/);
/** "Ein Jahr später folgt das nächste Modell" */
const isNext = formTest(/^(?:weitere|nachste)[nrsm]?$/);
const isCar = formTest(/^(?:modell|auto|fahrzeug|version|variante)/);
const isSuch = formTest(/^(?:modell|auto|fahrzeug|hersteller|autobauer|werk|marke|version|variante|konzern)/);

/** "ein anderes VW-Modell", "andere Hersteller": the one spoken of before is left out. */
export const namesAnotherOne = ({ reading: { tokens } }: SentenceInContext): boolean =>
  tokens.some(
    ({ word }, at) =>
      (isOther(word) && !isAt(tokens, at - 1, isEvery) && anyIs(tokens.slice(at + 1, at + 4), isSuch)) ||
      isSister(word) ||
      (isNext(word) && isAt(tokens, at + 1, isCar)),
  );
