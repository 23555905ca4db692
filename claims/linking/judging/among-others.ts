import type { Fact } from '../../../facts/types.ts';
import type { Features } from '../features.ts';
import { agrees, type ValueFit } from '../value-state.ts';

/** What of a fact's evidence tells how it stands beside others. */
export interface Standing {
  /** Weighted sum of the evidence. */
  readonly score: number;
  /** First token of the figure or date that it is about. */
  readonly slot: number | null;
  /** That is the fact's own. */
  readonly agrees: boolean;
  readonly predicate: string;
  readonly subject: string;
}

export const standingOf = (score: number, { predicate, subject }: Fact, value: ValueFit): Standing => ({
  score,
  slot: (value.value ?? value.date)?.first ?? null,
  agrees: agrees(value),
  predicate,
  subject,
});

/** Scores below are those of no fact that a sentence may state. */
export const PROMISING = -1.5;
/** What the best of the others has where there is none. */
const NOBODY = PROMISING - 0.5;
/** A fact so far below explains nothing. */
const FAR_BELOW = 2;

/** How a fact stands among all that the sentence may state, `all`, of which it is one. */
export function amongOthers(own: Standing, all: readonly Standing[]): Features {
  const { score, slot } = own;
  let best = NOBODY;
  let better = 0;
  let rivalsAgreeing = 0;
  let listed = 0;
  let toldBeside = 0;
  for (const other of all) {
    if (other === own) continue;
    best = Math.max(best, other.score);
    if (other.score > score) better += 1;
    if (!other.agrees) continue;
    if (slot === null || other.slot !== slot) {
      // "Für Geely gelten 18,8 Prozent, für SAIC 33,1"
      if (other.predicate === own.predicate) listed += 1;
      if (other.subject === own.subject) toldBeside += 1;
    } else if (other.score > score - FAR_BELOW) rivalsAgreeing += 1;
  }
  return {
    score,
    lead: score - best,

    better,
    facts: all.length,
    rivalsAgreeing,
    listed,
    toldBeside,
  };
}
