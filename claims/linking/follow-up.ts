import type { SentenceInContext } from './context.ts';
import type { FactEntry } from './fact-entry.ts';
import type { FactIndex } from './fact-index.ts';
import { LINK_THRESHOLD, type Link } from './link.ts';
import { fitFact } from './link-sentence.ts';
import { fitValue } from './value-fit.ts';
import { agreesInPart } from './value-state.ts';
import { veto } from './vetoes.ts';

/** How many digits a figure must have to agree not by chance: in the next sentence, in the one after it and so on. */
const TELLING_DIGITS = [1, 2, 2];

/**
 * The facts that the sentences just before have stated. A sentence that goes on about one of them ("Ausgeliefert
 * wurden in dem Vierteljahr 108.796 Fahrzeuge") says too little by itself; its figure tells which one it means.
 */
export class FollowUps {
  readonly #index: FactIndex;
  #recent: (readonly FactEntry[])[] = [];

  constructor(index: FactIndex) {
    this.#index = index;
  }

  /** Links to facts stated before whose figures the sentence gives and none of its own `links` has taken. */
  of(sentence: SentenceInContext, links: readonly Link[]): Link[] {
    const found = sentence.reading.values.length === 0 ? [] : this.#find(sentence, links);
    this.#recent = [[...links, ...found].map(({ entry }) => entry), ...this.#recent].slice(
      0,
      TELLING_DIGITS.length,
    );
    return found;
  }

  #find(sentence: SentenceInContext, links: readonly Link[]): Link[] {
    const taken = new Set(links.map(({ fits }) => fits.value.value?.first ?? null));
    const stated = new Set(links.map(({ entry }) => entry));
    const found: Link[] = [];
    for (const { entry, digits } of this.#stated()) {
      if (stated.has(entry)) continue;
      stated.add(entry);
      const value = fitValue(sentence, entry.frame, this.#index.graph);
      if (!agreesInPart(value) || value.value === null || value.digits < digits) continue;
      if (taken.has(value.value.first)) continue;
      const fits = fitFact(sentence, entry, this.#index);
      if (fits.subject.rival || veto(sentence, entry.frame, fits) !== null) continue;
      taken.add(value.value.first);
      found.push({ entry, frame: entry.frame, fits, score: LINK_THRESHOLD });
    }
    return found;
  }

  /** The latest first. */
  #stated(): { readonly entry: FactEntry; readonly digits: number }[] {
    return this.#recent.flatMap((entries, back) =>
      entries.map((entry) => ({ entry, digits: TELLING_DIGITS[back] ?? Number.POSITIVE_INFINITY })),
    );
  }
}
