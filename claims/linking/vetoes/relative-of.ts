import { formTest, isAt } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';
import { agreesInPart } from '../value-state.ts';

const isKin = formTest(
  /^(?:\w*bruder[ns]?|\w*schwester|geschwister\w*|ableger[ns]?|vetter|cousin|verwandten?|pendant|gegenstuck|konkurrent(?:en)?|rivalen?)$/,
);
const leadsOn = formTest(/^(?:des|der|von|vom|zu|zum|zur)$/);
/** "Bruder des neuen Elroq" */
const REACH = 3;

/** "Beim größeren Bruder des Elroq startet die Preisliste bei 44.200 Euro": the car that is named only says whose relative is told of. */
export const isOfRelative = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { selves }: FactFrame,
  { value }: Fits,
): boolean => {
  if (agreesInPart(value)) return false;
  const own = mentions.filter(
    ({ kind, entities }) => kind === 'name' && entities.some((id) => selves.has(id)),
  );
  return (
    own.length > 0 &&
    own.every(({ first }) => {
      for (let at = first - 1; at >= first - REACH; at--)
        if (isAt(tokens, at, leadsOn) && isAt(tokens, at - 1, isKin)) return true;
      return false;
    })
  );
};
