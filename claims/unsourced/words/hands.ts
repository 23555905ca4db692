import { anyIs, formTest, isAt, placeOf } from '../../german/form-test.ts';
import type { Token } from '../../german/tokens.ts';
import { bothSaid, type Says } from './says.ts';

const led = formTest(/^(?:geleitet|gefuhrt|gesteuert)$/);
const passive = formTest(/^(?:wird|werden|wurden?)$/);
const by = formTest(/^vo[nm]$/);
const wheel = formTest(/^(?:steuer|lenkrad)$/);
const sat = formTest(/^sass(?:en)?$/);

/** "geleitet wird es von Anna Beck", "am Steuer saß ein Finne" */
export const isInCharge: Says = (words) =>
  (bothSaid(words, led, passive) && anyIs(words, by)) || bothSaid(words, wheel, sat);

const takes = formTest(/^ubern(?:immt|ahm(?:en)?|ehmen|ommen)$/);
const owner = formTest(/^(?:eigentumer|mehrheitseigner)(?:in|s)?$/);
const has = formTest(/^(?:ist|war|wird|wurde|hat|hatte|bekommt|bekam|bleibt)$/);
const hasNoun = (words: readonly Token[]): boolean =>
  words.some(({ kind, capital }) => kind === 'word' && capital);

/** "dann übernimmt Rheinmetall die Hallen", "hat einen neuen Eigentümer", but "sie übernimmt ab sieben" */
export const takesOver: Says = (words) => {
  if (bothSaid(words, owner, has)) return true;
  const verb = placeOf(words, takes);
  return (
    verb >= 0 &&
    hasNoun(words.slice(verb + 1)) &&
    hasNoun([...words.slice(0, verb), ...words.slice(verb + 2)])
  );
};

const made = formTest(
  /^(?:gebaut|baut|bauen|gefertigt|fertigt|montiert|produziert|zusammengebaut|zusammengesetzt|hergestellt|entstehen)$/,
);
const puts = formTest(/^(?:schraubt|setzt|baut|schrauben|setzen|bauen)$/);
const together = formTest(/^zusammen$/);
const preposition = formTest(/^i[nm]$/);
const noPlace = formTest(
  /^(?:(?:klein|gross)?serie|jahre?s?|monat|woche|quartal|halbjahr|zukunft|betrieb|zuge|auftrag|zusammenarbeit|handarbeit|schicht(?:en)?|januar|februar|marz|april|mai|juni|juli|august|\w+ember|oktober|herbst|sommer|winter|fruhjahr|suden|norden|osten|westen)$/,
);
/** How many words may stand between "im" and the place: "im spanischen Pamplona". */
const REACH = 3;

function isPlaced(words: readonly Token[]): boolean {
  return words.some((_, at) => {
    if (!isAt(words, at, preposition)) return false;
    const place = words.slice(at + 1, at + 1 + REACH).find(({ capital }) => capital);
    return place !== undefined && !noPlace(place.word);
  });
}

/** "gebaut wird er im spanischen Pamplona", "Magna schraubt ihn in Graz zusammen" */
export const isMadeAt: Says = (words) =>
  isPlaced(words) && (anyIs(words, made) || bothSaid(words, puts, together));
