import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';

const BEHIND = /^(?:hinter|unterlag|verlor)$/;
const PASSIVE = /^(?:von|vom|durch)$/;
const PASSIVE_VERB =
  /(?:uberholt|abgelost|verdrangt|ubertroffen|uberflugelt|geschlagen|abgehangt|entthront|uberrundet|ausgestochen)$/;
const KEEPS_LEAD =
  /^(?:vor|vorn|vorne|mehr|schlug|schlagt|uberholt\w*|uberflugel\w*|uberrund\w*|ubertr\w*|loste|lost|verdrangt\w*|hangte|abgehangt|besser|starker|schneller|vorbei|distanzier\w*|entthron\w*|abgelost|ausgestochen|abjagte)$/;

/**
 * For claims that one overtakes another: +1 where the sentence puts the fact's subject ahead of its counterpart,
 * -1 where it puts the counterpart ahead, 0 where it does not say.
 */
export function compareOrder(sentence: SentenceInContext, frame: FactFrame): -1 | 0 | 1 {
  const { rival } = frame;
  if (rival === null) return 0;
  const { tokens } = sentence.reading;
  const at = (id: string): number =>
    sentence.mentions.find((mention) => mention.entities.includes(id))?.first ?? -1;
  let subject = at(frame.fact.subject);
  const other = at(rival);
  if (other < 0) return 0;
  // The subject may be meant by a pronoun or description that stands first.
  if (subject < 0) subject = other === 0 ? tokens.length : -1;
  const words = tokens.map((token) => token.fold);
  if (!words.some((word) => KEEPS_LEAD.test(word) || BEHIND.test(word) || PASSIVE_VERB.test(word))) return 0;
  let ahead = subject < other ? 1 : -1;
  const passive =
    words.some((word) => PASSIVE_VERB.test(word)) &&
    words.some((word) => /^(?:wurde|wird|worden|wurden|werden|ist)$/.test(word));
  if (passive) {
    const agentSubject = PASSIVE.test(words[subject - 1] ?? '') || PASSIVE.test(words[subject - 2] ?? '');
    const agentOther = PASSIVE.test(words[other - 1] ?? '') || PASSIVE.test(words[other - 2] ?? '');
    if (agentSubject !== agentOther) ahead = agentSubject ? 1 : -1;
  }
  // "Tesla überholte der Konzern" cannot be told from word order alone; "hinter X" can.
  // "ließ den Rivalen hinter sich" puts the first one ahead after all.
  const behind = words.findIndex((word, index) => BEHIND.test(word) && words[index + 1] !== 'sich');
  if (behind >= 0) {
    const last =
      behind < subject && subject < other
        ? 'subject'
        : behind < other && (other < subject || subject < behind)
          ? 'other'
          : subject > behind
            ? 'subject'
            : 'other';
    ahead = last === 'other' ? -1 : 1;
  }
  // "vor Tesla", "mehr als Tesla" settle it wherever the subject stands.
  const before = words[other - 1] ?? '';
  if (before === 'vor' || (before === 'als' && words.slice(0, other).includes('mehr'))) ahead = 1;
  const own = words[subject - 1] ?? '';
  if (subject > other && (own === 'vor' || (own === 'als' && words.slice(0, subject).includes('mehr'))))
    ahead = -1;
  return ahead === 1 ? 1 : -1;
}
