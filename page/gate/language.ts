export type Language = 'de' | 'en' | 'other';

/**
 * Function words per language; a word shared by several languages counts for each of them. They make up a third
 * to a half of running text, so a few sentences decide, whatever the `lang` attribute says.
 */
const FUNCTION_WORDS = {
  de: 'der die das und ist nicht ein eine einen einem einer eines des dem den mit von für auf im zu sich auch es wird als bei sind hat dass daß werden nach aus wie noch nur oder aber über zum zur vom sie er wir ich kann mehr um am durch bis vor haben wurde wurden sein seine seiner ihre ihrer diese dieser dieses sowie soll sollen gegen unter war wenn doch schon jetzt ab an in so was man rund laut will beim seit keine',
  en: 'the of and to in is that for with was were are on it as at by from be this has have had its will not an or but which their they more than would about new can been he she we you',
  nl: 'de het een van en in is dat die op te zijn voor met niet aan er om ook als dan maar bij nog uit wordt worden door naar over heeft deze tot meer hun al zich kan was of wil',
  da: 'og er det at en et den de i på af av til med som for ikke der har har også kan men om fra var sig seg eller efter etter ved vil bliver blir blev ble skal hvor mere mer være',
  sv: 'och att det är en ett den de i på av till med som för inte har om men från var sig eller kan efter vid ska vill också mer blir än',
  lb: 'an de d en den dem dat der ass vun mat fir och net op eng hunn huet sinn sech awer déi dës dëst wéi méi mir ech si hir bei vum am zu nach gëtt ginn kann iwwer zum gouf goufen engem engen seng duerch keng wëll',
  fr: 'le la les de des du et un une est pour que qui dans en sur pas au avec par plus ce il sont ne se a aux cette son',
  romance:
    'il la di e che un una per è non con del della sono in le i da al più el y que los las es no se su lo como o os um não uma',
};
const CODES = Object.keys(FUNCTION_WORDS);
const GERMAN_SHAPE = /[äöüß]|ung(en)?$|keit$|schaft|isch|lich|sch/;
/** The first 4,000 characters are some 250 function words: more changes no answer. */
const SAMPLE = 4000;

let languagesOf: Map<string, number[]> | undefined;

function table(): Map<string, number[]> {
  const map = new Map<string, number[]>();
  Object.values(FUNCTION_WORDS).forEach((words, code) => {
    for (const word of words.split(' ')) {
      const codes = map.get(word);
      if (!codes) map.set(word, [code]);
      else if (!codes.includes(code)) codes.push(code);
    }
  });
  return map;
}

/** Decided by the text alone. Text without a telling word (empty, only names and numbers) is 'other'. */
export function detectLanguage(text: string): Language {
  languagesOf ??= table();
  const words =
    text
      .slice(0, SAMPLE)
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const hits = CODES.map(() => 0);
  let shape = 0;
  for (const word of words) {
    for (const code of languagesOf.get(word) ?? []) hits[code] = (hits[code] ?? 0) + 1;
    if (GERMAN_SHAPE.test(word)) shape += 0.1;
  }
  // Spelling only breaks ties between German and its neighbours and carries headlines without function words.
  const [german = 0, ...others] = hits;
  const best = Math.max(...others);
  if (german + shape > best && german + shape >= Math.max(0.3, words.length * 0.08)) return 'de';
  return hits[1] === best && best >= Math.max(1, words.length * 0.08) ? 'en' : 'other';
}
