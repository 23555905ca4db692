import type { Mention } from '../entities/alias-index.ts';
import { formTest, placeOf } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import { inRange, type TokenRange } from '../linking/claim-range.ts';
import { clauseAround } from '../linking/clauses.ts';

const BEHIND = /^(?:hinter|unterlag|verlor)$/;
const PASSIVE = /^(?:von|vom|durch)$/;
const PASSIVE_VERB =
  /(?:uberholt|abgelost|verdrangt|ubertroffen|uberflugelt|geschlagen|abgehangt|entthront|uberrundet|ausgestochen)$/;
/** "musste den Titel an X abgeben", "musste sich X geschlagen geben" */
const YIELDS =
  /^(?:abgeben|abgab|abgaben|abgegeben|abtreten|abtrat|abtraten|abgetreten|verlor|verloren|weichen|gewichen)$/;
const yields = (words: readonly string[]): boolean =>
  words.some((word) => YIELDS.test(word)) ||
  words.some((word, at) => word === 'geschlagen' && /^(?:geben|gab|gegeben)$/.test(words[at + 1] ?? ''));
/** "fünfmal so viel wie" */
const MULTIPLE = /(?:mal|fache?[nrs]?|doppelt)$/;

const MULTIPLE_OF = /^(?:das |dem |zum )?(?:doppelt|\w+fach)/;

/** The verb of "zog vorbei", or -1. */
const passesBy = (words: readonly string[]): number =>
  words.includes('vorbei') ? words.findIndex((word) => /^(?:zog|zogen|zieht|ziehen)$/.test(word)) : -1;

const followsAn = (words: readonly string[], at: number): boolean =>
  at >= 0 &&
  (words[at - 1] === 'an' || (words[at - 2] === 'an' && /^(?:den|die|das)$/.test(words[at - 1] ?? '')));

const AUXILIARY = /^(?:wurde|wird|worden|wurden|werden|ist|sind)$/;
const KEEPS_LEAD =
  /^(?:vor|vorn|vorne|mehr|schlug|schlagt|uberholt\w*|uberflugel\w*|uberrund\w*|ubertr\w*|loste|lost|verdrangt\w*|hangte|abgehangt|besser|starker|schneller|vorbei|behauptet\w*|distanzier\w*|verwies|verwiesen|verweist|entthron\w*|abgelost|ablosen|uberholen|verdrangen|ausgestochen|abjagte)$/;

const isAfter = formTest(/^nachdem$/);

/** "Nachdem Tesla vorn gelegen hatte, zog BYD vorbei": the clause that tells how it was before. */
function clauseOfBefore(tokens: readonly Token[]): TokenRange | null {
  const at = placeOf(tokens, isAfter);
  return at < 0 ? null : clauseAround(tokens, at, at);
}

/**
 * For claims that one overtakes another: +1 where the words put the subject ahead of its rival, -1 where they put
 * the rival ahead, 0 where they do not say. `selves` are all ids that stand for the subject.
 */
export function compareOrder(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  selves: ReadonlySet<string>,
  rival: string | null,
): -1 | 0 | 1 {
  if (rival === null) return 0;
  const before = clauseOfBefore(tokens);
  const isBefore = (at: number): boolean => before !== null && inRange(before, at);
  const position = (test: (id: string) => boolean): number =>
    mentions.find(({ first, entities }) => !isBefore(first) && entities.some(test))?.first ?? -1;
  let subject = position((id) => selves.has(id));
  const other = position((id) => id === rival);
  if (other < 0) return 0;
  // The subject may be meant by a pronoun or description that stands first.
  if (subject < 0) subject = other === 0 ? tokens.length : -1;
  const words = tokens.map((token, at) => (isBefore(at) ? '' : token.fold));
  const than = words.indexOf('als', words.indexOf('mehr'));
  // "auf mehr als das Doppelte": by how much, not more than whom.
  const moreThan =
    words.includes('mehr') && than > 0 && !MULTIPLE_OF.test(words.slice(than + 1, than + 3).join(' '));
  const asMuchAs = words.includes('so') && words.some((word) => MULTIPLE.test(word)) && words.includes('wie');
  const passing = passesBy(words);
  const yielding = yields(words);
  const compared =
    asMuchAs ||
    passing >= 0 ||
    yielding ||
    words.some(
      (word) =>
        (KEEPS_LEAD.test(word) && (word !== 'mehr' || moreThan)) ||
        BEHIND.test(word) ||
        PASSIVE_VERB.test(word),
    );
  if (!compared) return 0;
  let ahead: -1 | 1 = subject < other ? 1 : -1;
  if (words.some((word) => PASSIVE_VERB.test(word)) && words.some((word) => AUXILIARY.test(word))) {
    const bySubject = PASSIVE.test(words[subject - 1] ?? '') || PASSIVE.test(words[subject - 2] ?? '');
    const byOther = PASSIVE.test(words[other - 1] ?? '') || PASSIVE.test(words[other - 2] ?? '');
    if (bySubject !== byOther) ahead = bySubject ? 1 : -1;
  }
  // "ließ den Rivalen hinter sich" puts the first one ahead after all.
  const behind = words.findIndex((word, index) => BEHIND.test(word) && words[index + 1] !== 'sich');
  if (behind >= 0) {
    const next = [subject, other].filter((at) => at > behind).sort((a, b) => a - b)[0];
    // What stands right after "hinter" is ahead.
    if (next !== undefined) ahead = next === other ? -1 : 1;
  }
  if (yielding) {
    const first = Math.min(...[subject, other].filter((at) => at >= 0));
    // Whoever stands behind "an" has it now; else who is named first yields.
    const heir = [subject, other].find((at) => followsAn(words, at));
    ahead = heir === undefined ? (first === other ? 1 : -1) : heir === other ? -1 : 1;
  }
  // "Tesla kam auf 63.685, VW zog vorbei": whoever stands nearest before the verb passes the other.
  if (passing >= 0) {
    const next = [subject, other].filter((at) => at >= 0 && at < passing).sort((a, b) => b - a)[0];
    if (next !== undefined) ahead = next === other ? -1 : 1;
    const passed = [subject, other].find((at) => at > passing && words[at - 1] === 'an');
    if (passed !== undefined) ahead = passed === other ? 1 : -1;
  }
  // "vor Tesla", "vor dem Model Y", "mehr als Tesla" settle it wherever the subject stands.
  const leads = (at: number): boolean =>
    words[at - 1] === 'vor' ||
    (words[at - 2] === 'vor' && /^(?:dem|der|den)$/.test(words[at - 1] ?? '')) ||
    (asMuchAs && words.slice(Math.max(0, at - 4), at).includes('wie')) ||
    (words[at - 1] === 'als' && words.slice(0, at).includes('mehr'));
  // "Größter Hersteller ist nicht länger Tesla"
  const noLonger = (at: number): boolean =>
    words[at - 2] === 'nicht' && /^(?:langer|mehr)$/.test(words[at - 1] ?? '');
  if (noLonger(other)) return 1;
  if (subject >= 0 && noLonger(subject)) return -1;
  if (leads(other)) ahead = 1;
  else if (subject >= 0 && leads(subject)) ahead = -1;
  return ahead;
}
