import type { Mention } from '../entities/alias-index.ts';
import type { Token } from './tokens.ts';

const BEFORE = /^(?:laut|nach|gegenuber|so)$/;
const AFTER =
  /^(?:zufolge|mitteilte|erklarte|sagte|berichtet|berichtete|berichten|meldet|meldete|schreibt|schrieb|teilte|bestatigte|bestatigt|ergab|ermittelte|zahlte|gibt|nennt|nannte|beziffert|bezifferte|ermittelt|errechnet|errechnete)$/;

/** "in Deutschland gibt es", "bei Tesla meldete sich": a place or a part of the sentence, nobody who speaks. */
const PLACED = /^(?:in|im|aus|bei|beim|mit|fur|auf|an|am|durch|gegen|uber|unter|um|vor|zu|zur|zum)$/;

/** Whom the sentence names as its source: "laut Nikkei", "Nikkei zufolge", "wie Xiaomi mitteilte", or null. */
export function attributionOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  text: string,
): string | null {
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    const before = [1, 2, 3, 4, 5].map((back) => tokens[mention.first - back]?.fold ?? '');
    const after = tokens.slice(mention.last + 1, mention.last + 4).map((token) => token.fold);
    const led = before.some(
      (word, back) =>
        BEFORE.test(word) &&
        (word !== 'nach' ||
          before
            .slice(0, back)
            .some((between) =>
              /^(?:angaben|worten|daten|zahlen|informationen|berechnungen|angabe|einschatzung|bericht)$/.test(
                between,
              ),
            ) ||
          after[0] === 'angaben'),
    );
    const said =
      after[0] !== undefined &&
      AFTER.test(after[0]) &&
      !PLACED.test(before[0] ?? '') &&
      (after[0] !== 'gibt' || tokens.slice(mention.last + 2).some((token) => token.fold === 'an'));
    const wie = before[0] === 'wie' && after.some((word) => AFTER.test(word));
    if (led || said || wie)
      return text.slice(tokens[mention.first]?.start ?? 0, tokens[mention.last]?.end ?? 0);
  }
  return null;
}
