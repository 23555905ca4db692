import { anyIs, formTest, isAt, placeOf } from '../../german/form-test.ts';
import type { Token } from '../../german/tokens.ts';
import { bothSaid, type Says } from './says.ts';

const ahead = formTest(/^vorne?$/);
const lies = formTest(/^(?:lieg(?:t|en)|lagen?|gelegen)$/);
const top = formTest(/^oben$/);
const stands = formTest(/^(?:steh(?:t|en)|stand(?:en)?|gestanden)$/);
const lead = formTest(/^(?:fuhrung|spitzenplatz|spitzenposition|titel)$/);
const changesHands = formTest(
  /^(?:(?:zuruck)?erobert(?:e|en)?|ubernahm(?:en)?|ubernommen|verlor(?:en)?|abgegeben|verteidigt(?:e|en)?|gehort(?:e|en)?|eingebusst|holten?|geholt)$/,
);
const heads = formTest(/^(?:(?:an)?gefuhrt|(?:an)?fuhr(?:t|te|ten|en))$/);
const list = formTest(/(?:(?<!warte)liste|statistik|tabelle|ranking)n?$/);

/** "hatte noch Tesla vorn gelegen", "stand ganz oben", "holte die Führung zurück", "führt die Liste an" */
export const isAhead: Says = (words) =>
  bothSaid(words, ahead, lies) ||
  bothSaid(words, top, stands) ||
  bothSaid(words, lead, changesHands) ||
  bothSaid(words, heads, list);

const portion = formTest(/^(?:halb|doppelt|einmal|\w+mal)$/);
const so = formTest(/^so$/);
const measure = formTest(/^(?:viele?n?|hoch|gross|teuer|lange?|schnell|weit|schwer|oft|stark)$/);

/** "nicht einmal halb so viele", "noch einmal so viel" */
export const compares: Says = (words) =>
  words.some((_, at) => isAt(words, at, portion) && isAt(words, at + 1, so) && isAt(words, at + 2, measure));

const superlative = formTest(
  /^(?:grosst|starkst|beliebtest|erfolgreichst|teuerst|gunstigst|billigst|schnellst|altest|jungst|wichtigst|hochst|niedrigst|meistverkauft)e[rsn]?$/,
);
const copula = formTest(/^(?:ist|war|bleibt|blieb|heisst|sind|waren|bleiben)$/);
const hasNoun = (words: readonly Token[]): boolean => words.some(({ capital }) => capital);

/** "Stärkste Marke des Landes ist Opel", "Größter Markt bleibt die Türkei" */
export const tellsFirst: Says = (words) => {
  const at = placeOf(words, superlative);
  if (at < 0 || words[at + 1]?.capital !== true) return false;
  const verb = placeOf(words, copula, at + 1);
  return verb > 0 && hasNoun(words.slice(verb + 1));
};

const firstTime = formTest(/^erstmal(?:s|ig)$/);

/** "Erstmals legte sich der Konzern auf einen Termin fest" */
export const tellsFirstTime: Says = (words) => anyIs(words, firstTime);
