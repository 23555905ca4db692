import { expect, test } from 'vitest';
import { unsourcedIn } from './found-claims.ts';

const isFound = (text: string) => expect(unsourcedIn(text)).toEqual([text.slice(0, -1)]);
const isNone = (text: string) => expect(unsourcedIn(text)).toEqual([]);

test.each([
  'Die Kieler kamen auf nicht einmal halb so viele.',
  'Bei uns ist der Strom doppelt so teuer.',
  'Der Nachbar verlangt noch einmal so viel.',
])('a comparison without a figure: %s', isFound);

test.each(['Darauf doppelt so lange.', 'Wer halb so schnell fährt, sieht mehr.', 'So viel steht fest.'])(
  'no comparison that can be looked up: %s',
  isNone,
);

test.each([
  'Im Vorjahr hatten noch die Schweden vorn gelegen.',
  'Im Jahr davor hatte sie noch ganz oben gestanden.',
  'Dann holte die Marke die Führung zurück.',
  'Der Titel gehörte lange einem Briten.',
  'Hierzulande führte der Kombi die Liste an.',
])('who is ahead: %s', isFound);

test.each(['Vorn sitzt man bequem.', 'Wer in fünf Jahren vorn liegt, weiß keiner.', 'Er geht nach vorn.'])(
  'nobody is ahead: %s',
  isNone,
);

test.each(['Größter Markt des Kontinents bleibt die Türkei.', 'Teuerste Stadt des Landes ist Zürich.'])(
  'who is the first of all: %s',
  isFound,
);

test.each([
  'Geleitet wird das Haus von Anna Beck.',
  'Am Steuer saß der Finne Mika Salo.',
  'Im Herbst übernimmt die Stadt das Gelände.',
  'Die Gießerei hat einen neuen Eigentümer.',
  'Gebaut wird der Roller im polnischen Radom.',
  'Ein Zulieferer schraubt ihn in Maribor zusammen.',
])('in whose hands it is and where it is made: %s', isFound);

test.each([
  'Eine Kollegin übernimmt später.',
  'Er kauft einen kleinen Italiener.',
  'Gebaut wird nun in Serie.',
  'Abends sitzen sie im Gasthof zusammen.',
])('in nobody’s hands: %s', isNone);

test.each([
  'Das Vorhaben ist längst kassiert.',
  'Beide Seiten bestritten das.',
  'Oldtimer bleiben außen vor.',
  'Betroffen sind auch kleine Läden.',
  'Anlass für die Regel waren Stürze.',
  'Das liegt vor allem daran, dass es regnet.',
])('what was dropped, what a rule covers, what caused it: %s', (text) => {
  expect(unsourcedIn(text)).toHaveLength(1);
});

test.each(['Das bestreitet niemand.', 'Ob Oldtimer außen vor bleiben, ist offen.'])(
  'neither dropped nor ruled: %s',
  isNone,
);
