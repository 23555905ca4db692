export type Language = 'de' | 'en' | 'other';

/**
 * The commonest function words: German, English, and German's neighbours (Dutch, Scandinavian, Luxembourgish, Romance).
 * They make up a third of running text, so a few sentences decide, whatever the `lang` attribute says. A word shared
 * by several languages stands with each of them.
 */
const FUNCTION_WORDS = [
  'der die das und ist nicht ein eine einen einem einer des dem den mit von für auf im zu sich auch es wird als bei sind hat dass nach aus wie nur oder aber zum zur vom sie er um am durch vor haben wurde seine soll war in an bis mehr will ab laut seit',
  'the of and to in is that for with was are on it as at by from this has will not an',
  'de het een van en in is dat die op te zijn voor met niet aan er ook als bij',
  'og och att er är det at en den de på av til till med som for för der',
  'an de en den dem dat der ass vun mat fir net op eng hunn huet déi am zu nach',
  'le la les de des du un une est que en il di che per non con del el los se da',
].map((words) => new Set(words.split(' ')));
const GERMAN_SHAPE = /[äöüß]|ung|keit|ch|tz|eu|ei|[gknrst](?:t|en?)$/;
/** In lower case. Latin letters: every language told apart here is written with them. */
const WORDS = /[a-zß-öø-ɏ]+/g;
/** The first 1,500 characters are some 100 function words: more changes no answer. */
const SAMPLE = 1500;

/** Decided by the text alone. Text without a telling word (empty, only names and numbers) is 'other'. */
export function detectLanguage(text: string): Language {
  const words = text.slice(0, SAMPLE).normalize('NFC').toLowerCase().match(WORDS) ?? [];
  const [german = 0, ...others] = FUNCTION_WORDS.map(
    (known) => words.filter((word) => known.has(word)).length,
  );
  // Spelling breaks ties between German and its neighbours and carries headlines without function words.
  const shape = words.filter((word) => GERMAN_SHAPE.test(word)).length * 0.1;
  const best = Math.max(...others);
  // In a single sentence two words of German make are enough.
  const least = Math.max(0.2, words.length * 0.08 - 0.3);
  if (german + shape > best && german + shape >= least) return 'de';
  return others[0] === best && best >= least ? 'en' : 'other';
}
