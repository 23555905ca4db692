import type { Review } from '../../facts/review/review.ts';
import { splitSentences } from '../german/sentences.ts';
import { type ClaimWords, claimWords } from './claim-words.ts';

/** A sentence of an article that is worded like a claim somebody has fact-checked. */
export interface ReviewMatch {
  readonly review: Review;
  /** UTF-16 offsets of the sentence in the article text. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** How much of the claim's weight the sentence holds, from `LEAST` to 1. */
  readonly score: number;
}

interface Indexed {
  readonly review: Review;
  readonly words: ClaimWords;
  readonly weight: number;
}

/** A wrong note costs more trust than a missing one: nearly all of the claim has to be there. */
const LEAST = 0.8;
/** Shorter claims ("E-Autos brennen öfter") are found in too many sentences that say something else. */
const FEWEST_WORDS = 4;
/** The claim must not drown in a long sentence about other things. */
const LEAST_OF_SENTENCE = 0.3;

const NOTHING = { at: -1, score: 0, weight: 0 } as const;

/** Finds claims of a feed in a text by their words: approximate, with a high threshold. */
export class ReviewIndex {
  readonly #indexed: Indexed[] = [];
  readonly #byStem = new Map<string, number[]>();
  readonly #weights = new Map<string, number>();

  constructor(reviews: readonly Review[]) {
    const read = reviews
      .map((review) => ({ review, words: claimWords(review.claim) }))
      .filter(({ words }) => words.stems.size + words.digits.size >= FEWEST_WORDS);
    read.forEach(({ words }, at) => {
      for (const stem of words.stems) {
        const places = this.#byStem.get(stem);
        if (places) places.push(at);
        else this.#byStem.set(stem, [at]);
      }
    });
    // Rare words say more about which claim is meant; no word says nothing.
    for (const [stem, places] of this.#byStem)
      this.#weights.set(stem, 1 + Math.log(read.length / places.length));
    for (const entry of read) {
      let weight = 0;
      for (const stem of entry.words.stems) weight += this.#weights.get(stem) ?? 0;
      this.#indexed.push({ ...entry, weight });
    }
  }

  /** The best match of each sentence, in reading order. */
  find(text: string): ReviewMatch[] {
    const matches: ReviewMatch[] = [];
    if (this.#indexed.length === 0) return matches;
    for (const { start, end } of splitSentences(text)) {
      const best = this.#bestFor(claimWords(text, start, end));
      if (best === null) continue;
      const review = this.#indexed[best.at]?.review;
      if (review) matches.push({ review, start, end, quote: text.slice(start, end), score: best.score });
    }
    return matches;
  }

  #bestFor(sentence: ClaimWords): { readonly at: number; readonly score: number } | null {
    const held = new Map<number, { weight: number; stems: number }>();
    for (const stem of sentence.stems) {
      const weight = this.#weights.get(stem) ?? 0;
      for (const at of this.#byStem.get(stem) ?? []) {
        const sum = held.get(at);
        if (sum) {
          sum.weight += weight;
          sum.stems++;
        } else held.set(at, { weight, stems: 1 });
      }
    }
    let best: { readonly at: number; readonly score: number; readonly weight: number } = NOTHING;
    for (const [at, { weight, stems }] of held) {
      const entry = this.#indexed[at];
      const score = entry ? weight / entry.weight : 0;
      if (!entry || score < LEAST || score < best.score) continue;
      // Of two claims that are wholly there the one that says more is meant.
      if (score === best.score && weight <= best.weight) continue;
      if (stems < sentence.stems.size * LEAST_OF_SENTENCE) continue;
      // A number that is missing makes it another claim, however alike the words are.
      if ([...entry.words.digits].every((digits) => sentence.digits.has(digits)))
        best = { at, score, weight };
    }
    return best === NOTHING ? null : best;
  }
}
