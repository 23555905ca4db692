import { formTest, isAt } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';

/** "nach 6:37 Minuten im Ziel" is no aim. */
export const arrives = ({ reading: { tokens, concepts } }: SentenceInContext): boolean =>
  concepts.get('aim')?.every((at) => isAt(tokens, at, isGoal) && isAt(tokens, at - 1, isIn)) === true;

const isGoal = formTest(/^ziel$/);
const isIn = formTest(/^(?:im|ins|durchs)$/);

const isOutput = formTest(/^ausstoss/);

/** "Der Ausstoß soll auf 200.000 Wagen klettern": what a plant puts out are cars. */
export const putsOutCars = ({ reading: { tokens, concepts } }: SentenceInContext): boolean =>
  concepts.get('climate')?.every((at) => isAt(tokens, at, isOutput)) === true;
