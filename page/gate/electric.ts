/** Words that only occur where electric cars are the subject. Compounds are caught by their beginning. */
const STRONG = new RegExp(
  [
    '\\b(?:e|elektro)[-‑ ]?(?:auto|mobil|fahrz|wagen|pkw|suv|limous|kleinw|kompakt|flitz|kombi|crossover|coup|sportw|modell|version|offensiv|strateg|plattform|prämie|kennz|antrieb|marke|flotte|lkw|laster|transporter|golf\\b|van\\b)',
    '\\bstromer',
    '\\bbevs?\\b',
    '(?:voll|batterie|rein)[- ]?elektrisch',
    'elektrifizier',
    'verbrenner-?(?:aus|verbot)',
    '\\b(?:schnell)?lade(?:säule|saeule|station|punkt|park|netz|infra|leistung|kurve|stopp|tarif|standard)',
    'schnelllad|schnell-lad|wallbox|supercharg|robotaxi',
    'feststoff(?:batterie|akku|zelle)|hochvolt|plug-?in-?hybrid',
    '\\b(?:su7|yu7|model [3sxy]\\b|cybertruck|id\\. ?(?:[2-7]|buzz|polo|cross|every)|taycan|ioniq|ev[2-9]\\b|ix[1-3]?\\b|e-tron|eq[abces]\\b|enyaq|elroq|mg4|ex[39]0\\b|e-tech|dolphin surf|zoe\\b|neuen? klasse\\b)',
  ].join('|'),
  'gi',
);
/** Makers that (nearly) only build electric cars: evidence where the text speaks of cars at all. */
const BRAND =
  /\b(?:tesla|byd|nio|xpeng|zeekr|leapmotor|polestar|lucid|rivian|vinfast|catl|li auto|xiaomi (?:ev|auto))\b/gi;
const CAR =
  /(?:autos?|wagens?|fahrzeuge?n?|pkw|limousinen?|suvs?|kombi|modelle?|autobauer\w*|automark\w*|zulassung\w*|neuzulass\w*|gigafactory|grünheide)\b|\bauto|fahrzeug/i;
/** Units and parts an electric car shares with bicycles, telephones and roofs: they only add to other evidence. */
const WEAK =
  /\bkwh\b|kilowattstunde|\bwltp\b|\bcltc\b|reichweite|batterie|\bakku|antriebsstr|\bladen\b|verbrenner/gi;
const TWO_WHEELS =
  /\be-?(?:bike|scooter|roller|rad\b|räder|trike)|pedelec|elektro(?:rad|räder|fahrr|roller|scooter)|lastenr[aä]d|fahrr[aä]d/gi;

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** Weighted number of electric-car words in a text. */
export function electricScore(text: string): number {
  const strong = count(text, STRONG);
  const car = CAR.test(text);
  const brand = car || strong ? count(text, BRAND) * 0.6 : 0;
  const weak = car || strong ? Math.min(count(text, WEAK) * 0.3, 1 + strong + brand) : 0;
  return strong + brand + weak - count(text, TWO_WHEELS);
}

/** What a text of this length must score: one word in a sentence, some five in a page of 6,000 characters. */
export const electricNeed = (text: string): number => 0.5 + Math.min(text.length, 10000) * 0.0007;

/** Is this text about electric cars? For single sentences as well as for articles. */
export const isElectric = (text: string): boolean => electricScore(text) >= electricNeed(text);
