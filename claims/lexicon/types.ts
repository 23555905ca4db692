/**
 * A concept is a meaning that German says in many words. Each entry lists folded roots, space-separated:
 *   verkauf      anywhere in a word, so compounds count ("Weiterverkauf", "Verkaufszahlen")
 *   ^lad         only at the start of a word
 *   zoll$        only at the end of a word, inflection allowed ("Zusatzzolle")
 *   =ziel        the whole word, as written
 *   auf+markt    words in this order with up to four words between; each part follows the rules above
 *   =das+~=ende  the second word right behind the first
 */
export type Lexicon = Readonly<Record<string, string>>;
