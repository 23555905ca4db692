/** Characters that carry no letter: soft hyphen, zero-width space/joiners, word joiner, direction marks, BOM. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

const LIGATURES: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬀ: 'ff',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

const ASCII = /^[\x20-\x7e]*$/;

/**
 * The form under which words are compared: lower case, no accents (umlauts become their base letter),
 * ß as ss (Swiss spelling), invisible characters dropped. Never used for offsets.
 */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/[ßæœøłﬀ-ﬆ]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}
