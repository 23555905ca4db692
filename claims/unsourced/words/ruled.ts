import { anyIs, formTest } from '../../german/form-test.ts';
import { bothSaid, type Says } from './says.ts';

const dropped = formTest(
  /^(?:kassiert(?:e|en)?|gekippt|kippt(?:e|en)?|gekappt|zuruckgewiesen|bestritt(?:en)?|bestreite(?:t|n)|dementiert(?:e|en)?|abgesagt|verworfen|eingestampft|zuruckgezogen|ausgesetzt)$/,
);
const nobody = formTest(/^(?:niemand|keiner)$/);

/** "Der Plan ist längst kassiert", "beide Firmen bestritten es", but "das bestreitet niemand" */
export const isDropped: Says = (words) => anyIs(words, dropped) && !anyIs(words, nobody);

const applies = formTest(/^(?:ausgenommen|massgeblich|betroffen|zuruckzahlen|anfallt|entfallt|entfallen)$/);
const outside = formTest(/^aussen$/);
const before = formTest(/^vor$/);

/** "Gebrauchte bleiben außen vor", "betroffen sind auch Händler", "maßgeblich ist die Zulassung" */
export const isRuled: Says = (words) => anyIs(words, applies) || bothSaid(words, outside, before);

const cause = formTest(/^(?:schuld|ursache|anlass|ausloser)$/);
const copula = formTest(/^(?:ist|war|sind|waren)$/);
const lies = formTest(/^(?:liegt|lag|liegen)$/);
const thereby = formTest(/^daran$/);

/** "Schuld sind die vielen Stopps", "Anlass für die Regel waren Unfälle", "das liegt daran, dass ..." */
export const isCaused: Says = (words) => bothSaid(words, cause, copula) || bothSaid(words, lies, thereby);
