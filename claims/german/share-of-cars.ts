import { isCars } from './cars.ts';
import { formTest, isAt } from './form-test.ts';
import type { Token } from './tokens.ts';
import type { ValueMention } from './value-types.ts';

const isOfAll = formTest(/^(?:der|aller|von|neue[nrs]?|verkauften)$/);
/** Of one kind, too: "drei von vier neuen Stromern"; "zur Hälfte Stromer" is a share that they are themselves. */
const isKindOfCars = formTest(/^pkw$|(?:auto|wagen|fahrzeug|stromer)e?[ns]?$/);
const isAttribute = formTest(/^(?!neu)\w{4,}en$/);
/** "94 Prozent aller neuen Pkw" */
const REACH = 2;

/** "94 Prozent der Neuwagen", "jeder fünfte Neuwagen": what is shared out are cars. */
export function isShareOfCars({ type, last }: ValueMention, tokens: readonly Token[]): boolean {
  if (type !== 'percent') return false;
  let at = last + 1;
  while (at <= last + REACH && isAt(tokens, at, isOfAll)) at += 1;
  // "2,3 Prozent der ausgewerteten Fahrzeuge"
  if (at > last + 1 && tokens[at]?.capital === false && isAt(tokens, at, isAttribute)) at += 1;
  // "zehn Prozent der Neuwagen-Emissionen"
  return isAt(tokens, at, at > last + 1 ? isKindOfCars : isCars) && tokens[at + 1]?.glue !== 'hyphen';
}
