import type { FactIndex } from '../../../claims/linking/fact-index.ts';
import { PROMISING, type Standing, standingOf } from '../../../claims/linking/judging/among-others.ts';
import { factAround, sentenceAround } from '../../../claims/linking/judging/around.ts';
import { manner, wordsOf } from '../../../claims/linking/judging/wording.ts';
import { evidence } from '../../../claims/linking/link-sentence.ts';
import { score } from '../../../claims/linking/score.ts';
import { sentencesInContext } from '../../../claims/linking/sentences-in-context.ts';
import type { ArticleInput } from '../../../claims/types.ts';

/** Features that are not 0: their places in a list of names, and their values. */
export interface Sparse {
  readonly at: readonly number[];
  readonly values: readonly number[];
}

/** A fact that a sentence may state, with the evidence for it. */
export interface Candidate extends Sparse {
  readonly fact: string;
  /** What stands around the evidence; null for a fact that stays too weak whatever the weights. */
  readonly around: Sparse | null;
  /** Words of the sentence and manner of telling, as of `Wording`; none for a fact that stays too weak. */
  readonly words: readonly string[];
  /** As the engine's weights have it. */
  readonly standing: Standing;
  /** The figure, date or name of the sentence departs from the fact's. */
  readonly differs: boolean;
}

export interface ReadSentence {
  readonly span: { readonly start: number; readonly end: number };
  readonly candidates: readonly Candidate[];
}

/** Weights fitted anew move a score by less. */
const LEEWAY = 1.5;

/** Reads texts as the engine does, and numbers the features it meets. */
export class CandidateReader {
  readonly #index: FactIndex;
  readonly #evidence = new Map<string, number>();
  readonly #around = new Map<string, number>();

  constructor(index: FactIndex) {
    this.#index = index;
  }

  /** Names of the evidence that is weighed. */
  get names(): string[] {
    return [...this.#evidence.keys()];
  }

  /** Names of what stands around it. */
  get aroundNames(): string[] {
    return [...this.#around.keys()];
  }

  read({ text, headline, published }: ArticleInput): ReadSentence[] {
    const input = { text, headline: headline ?? null, published: published ?? null };
    return [...sentencesInContext(input, this.#index)].map(({ span, sentence }) => {
      const about = sentenceAround(sentence);
      const words = wordsOf(sentence);
      return {
        span,
        candidates: [...evidence(sentence, this.#index)].map(
          ({ entry, frame, fits, features, loose }): Candidate => {
            const own = score(features);
            const isWeak = own < PROMISING - LEEWAY;
            return {
              ...sparse(features, this.#evidence),
              fact: frame.fact.id,
              around: isWeak ? null : sparse([about, factAround(sentence, entry, fits, loose)], this.#around),
              words: isWeak ? [] : [...words, ...manner(fits)],
              standing: standingOf(own, frame.fact, fits.value),
              differs: fits.value.state === 'differs',
            };
          },
        ),
      };
    });
  }
}

function sparse(groups: readonly Readonly<Record<string, number>>[], places: Map<string, number>): Sparse {
  const at: number[] = [];
  const values: number[] = [];
  for (const group of groups)
    for (const [name, value] of Object.entries(group)) {
      let place = places.get(name);
      if (place === undefined) {
        place = places.size;
        places.set(name, place);
      }
      if (value === 0) continue;
      at.push(place);
      values.push(value);
    }
  return { at, values };
}
