/** Words that only occur where electric cars are the subject. Compounds are caught by their beginning. */
const STRONG = new RegExp(
  [
    '\\be(?:lektro)?[-‑ ]?(?:auto|mobil|fahrz|wagen|pkw|suv|limous|klein|flitz|kombi|coup|sportw|modell|version|offensiv|antrieb|marke|flotte|lkw|prämie)',
    '\\b(?:stromer|bevs?(?![a-zö]))|(?:voll|rie|rein)[- ]?elektr|verbrenner-?(?:aus|verb)',
    'lade(?:säule|station|punkt|park|netz|infra|leist|kurve)|schnelllad|wallbox|supercharg|feststoffb',
    '\\b(?:su7|yu7|model [3sxy]|id\\. ?(?:\\d|buzz|polo)|taycan|ioniq|ev\\d|ix\\d?|e-tron|eq[abces]|enyaq|elroq|neuen? klasse)\\b',
  ].join('|'),
  'gi',
);
/** Makers that (nearly) only build electric cars: evidence where the text speaks of cars at all. */
const BRAND = /\b(?:tesla|byd|nio|xpeng|zeekr|leapmotor|polestar)\b/gi;
const CAR = /autos?\b|\bauto|wagen|fahrzeug|pkw|limousine|suv|modell|zulass|grünheide/i;
/** Units and parts an electric car shares with bicycles, telephones and roofs: they only add to other evidence. */
const WEAK = /\b(?:kwh|wltp|cltc|akku|laden)|kilowattst|reichweite|batterie|verbrenner/gi;
const TWO_WHEELS = /\be-?(?:bike|scooter|roller|rad)|pedelec|fahrrad/gi;

/** Weighted number of electric-car words in a text. */
export function electricScore(text: string): number {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const strong = count(STRONG);
  const context = strong || CAR.test(text) ? 1 : 0;
  const named = strong + context * count(BRAND) * 0.6;
  // In a car context 0.6 is enough for one sentence ("Die 74-kWh-Batterie des Wagens"), never for an article.
  return named + context * Math.min(count(WEAK) * 0.3, 0.6 + named * 0.5) - count(TWO_WHEELS);
}

/** What a text of this length must score: one word in a sentence, three or four in 4,000 characters. */
export const electricNeed = (text: string): number => 0.5 + Math.min(text.length, 10000) * 0.0007;

/** Is this text about electric cars? For single sentences as well as for articles. */
export const isElectric = (text: string): boolean => electricScore(text) >= electricNeed(text);
