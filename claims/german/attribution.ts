import type { Mention } from '../entities/alias-index.ts';
import { anyIs, formTest, isAt } from './form-test.ts';
import type { Token } from './tokens.ts';

const names = formTest(/^(?:laut|gegenuber|so)$/);
/** "nach Angaben von" names a source, "nach" alone a time or a place. */
const isAfter = formTest(/^nach$/);
const isTold = formTest(
  /^(?:angaben|worten|daten|zahlen|informationen|berechnungen|angabe|einschatzung|bericht)$/,
);
const says = formTest(
  /^(?:zufolge|mitteilte|erklarte|sagte|berichtet|berichtete|berichten|meldet|meldete|schreibt|schrieb|teilte|bestatigte|bestatigt|ergab|ermittelte|zahlte|gibt|nennt|nannte|beziffert|bezifferte|ermittelt|errechnet|errechnete|rechnet|rechnete|erwartet|erwartete|schatzt|schatzte|prognostizierte?)$/,
);
const isAs = formTest(/^wie$/);
const isOn = formTest(/^an$/);

/** "in Deutschland gibt es", "bei Tesla meldete sich": a place or a part of the sentence, nobody who speaks. */
const places = formTest(
  /^(?:in|im|aus|bei|beim|mit|fur|auf|an|am|durch|gegen|uber|unter|um|vor|zu|zur|zum)$/,
);
/** How far before a name "laut" may stand. */
const REACH = 5;

/** Whom the sentence names as its source: "laut Nikkei", "Nikkei zufolge", "wie Xiaomi mitteilte", or null. */
export function attributionOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  text: string,
): string | null {
  for (const { kind, first, last } of mentions) {
    if (kind !== 'name') continue;
    if (isLed(tokens, first, last) || speaks(tokens, first, last))
      return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
  }
  return null;
}

function isLed(tokens: readonly Token[], first: number, last: number): boolean {
  let told = tokens[last + 1]?.fold === 'angaben';
  for (let at = first - 1; at >= first - REACH; at--) {
    if (isAt(tokens, at, names)) return !isAt(tokens, at + 1, isAs);
    if (told && isAt(tokens, at, isAfter)) return true;
    told ||= isAt(tokens, at, isTold);
  }
  return false;
}

/** "Den Einstiegspreis beziffert VW auf ...", "als Schnitt ermittelte der ADAC 57 Prozent" */
const putsAt = formTest(
  /^(?:beziffert|bezifferte|veranschlagt|veranschlagte|taxiert|taxierte|meldet|meldete|nennt|nannte|ermittelt|ermittelte|errechnet|errechnete|zahlte|rechnet|rechnete|erwartet|erwartete|schatzt|schatzte|prognostizierte?)$/,
);
/** "Die Agentur geht von 23 Millionen aus" */
const goes = formTest(/^(?:geht|gehen|ging|gingen)$/);
/** "Weltweit geht man von ... aus" */
const isWide = formTest(/weit$/);
const isOut = formTest(/^aus$/);
const isFrom = formTest(/^von$/);
const isThe = formTest(/^(?:der|die|das)$/);

function speaks(tokens: readonly Token[], first: number, last: number): boolean {
  if (isAt(tokens, first - 1, isAs)) return anyIs(tokens.slice(last + 1, last + 4), says);
  const verb = isAt(tokens, first - 1, isThe) ? first - 2 : first - 1;
  if (isAt(tokens, verb, putsAt)) return true;
  if (
    (isAt(tokens, verb, goes) ||
      (isAt(tokens, last + 1, goes) && !isAt(tokens, first - 1, places) && !isAt(tokens, last, isWide))) &&
    anyIs(tokens.slice(last + 1), isFrom) &&
    anyIs(tokens.slice(last + 1), isOut)
  )
    return true;
  return (
    isAt(tokens, last + 1, says) &&
    !isAt(tokens, first - 1, places) &&
    (tokens[last + 1]?.fold !== 'gibt' || anyIs(tokens.slice(last + 2), isOn))
  );
}
