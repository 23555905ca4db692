import { anyIs, formTest, isAt, placeOf } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';

const isPlanned = formTest(
  /^(?:ausgerufen|ausgegeben|auszurufen|zugetraut|zuzutrauen|vorgegeben|vorzugeben|verordnet|vorschweb(?:t|te|en)|wirbt|werben|warb|lockt|liebaugelt|anpeilt|abzielt|vorgeschlagen|vorschlug|vorschlugen|vorschlagt|angeregt|anregten?|anregt|empfohlen|empfahl|empfahlen|empfiehlt|ausgelegt|angelegt|dimensioniert|konzipiert|gedacht|verhandel(?:t|n|te|ten))$/,
);
/** Verbs whose particle stands elsewhere in the sentence. */
const SPLIT = [
  [formTest(/^(?:trau|sag)(?:t|en|te|ten)$/), formTest(/^zu$/)],
  [formTest(/^(?:ruft|rufen|rief|riefen)$/), formTest(/^aus$/)],
  [formTest(/^(?:gibt|geben|gab|gaben)$/), formTest(/^vor$/)],
  [formTest(/^(?:schweb(?:t|te|en)|schl[au]g(?:t|en)?)$/), formTest(/^vor$/)],
  [formTest(/^(?:reg(?:t|te|ten))$/), formTest(/^an$/)],
  [formTest(/^(?:bleib(?:t|en|e)|blieb(?:en)?)$/), formTest(/^dabei$/)],
] as const;

/** "Auf dem Weg zu den 550.000 fehlt noch viel" */
const isWay = formTest(/^weg$/);
const isTo = formTest(/^zu[mr]?$/);

/** "hat 550.000 ausgerufen", "traut dem Markt 23 Millionen zu", "bleibt dabei": a figure told as what somebody has in mind. */
export const toldAsPlan = (tokens: readonly Token[]): boolean =>
  anyIs(tokens, isPlanned) ||
  tokens.some((_, at) => isAt(tokens, at, isWay) && isAt(tokens, at + 1, isTo)) ||
  SPLIT.some(([verb, particle]) => {
    const at = placeOf(tokens, verb);
    return (
      at >= 0 &&
      tokens.some(
        // A particle ends its clause; "gibt es vor dem Werk" has a preposition.
        ({ word }, place) => place > at && particle(word) && (tokens[place + 1]?.kind ?? 'mark') === 'mark',
      )
    );
  });
