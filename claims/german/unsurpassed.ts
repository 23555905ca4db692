import { anyIs, formTest, isAt, placeOf } from './form-test.ts';
import type { Token } from './tokens.ts';

const isNone = formTest(/^(?:kein\w*|niemand|nichts)$/);
const isMore = formTest(/^(?:mehr|haufiger|ofter|besser|begehrter|beliebter|gefragter)$/);
const isSo = formTest(/^so$/);
const isMuch = formTest(/^(?:viel\w*|oft|haufig|gut|begehrt|beliebt|gefragt|zahlreich)$/);
const isThan = formTest(/^als$/);
const isAs = formTest(/^wie$/);
const isSold = formTest(
  /(?:verkauf|zugelassen|neuzulass|gekauft|kaufer|kunden?$|abnehmer|abgesetzt|absatz|begehrt|beliebt|gefragt)|^setzt(?:e|en)?$/,
);

/** How many words "häufiger neu zugelassen als" may have in between. */
const REACH = 5;

/**
 * The word of comparison in "Kein Elektroauto wurde häufiger zugelassen als der ID.7", which puts the car behind it
 * first; -1 where none is.
 */
export function unsurpassedAt(tokens: readonly Token[]): number {
  const none = placeOf(tokens, isNone);
  if (none < 0 || !anyIs(tokens, isSold)) return -1;
  return tokens.findIndex(
    ({ word }, at) =>
      at > none &&
      ((isMore(word) &&
        // "kein Stromer verkaufte sich besser."
        ((tokens[at + 1]?.kind ?? 'mark') === 'mark' ||
          anyIs(tokens.slice(at + 1, at + 1 + REACH), isThan))) ||
        (isSo(word) && isAt(tokens, at + 1, isMuch) && anyIs(tokens.slice(at + 2, at + 2 + REACH), isAs))),
  );
}
