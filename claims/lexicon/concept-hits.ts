/** More than a text has tokens. */
const TOKENS = 2 ** 20;
const conceptOf = (hit: number): number => Math.floor(hit / TOKENS);
const tokenOf = (hit: number): number => hit % TOKENS;

/** The concepts that a sentence says, with the tokens that say them. Concepts are numbers here, see `ConceptFinder.numberOf`. */
export class ConceptHits {
  readonly #numberOf: (concept: string) => number | undefined;
  readonly #names: readonly string[];
  /** As bits, 32 to a word. */
  readonly bits: Uint32Array;
  /** Each once, in the order in which they are said. */
  readonly numbers: number[] = [];
  /** Every hit as one number: concept, then token. */
  readonly #hits: number[] = [];

  constructor(names: readonly string[], numberOf: (concept: string) => number | undefined) {
    this.#names = names;
    this.#numberOf = numberOf;
    this.bits = new Uint32Array((names.length + 31) >> 5);
  }

  add(concept: number, at: number): void {
    const word = this.bits[concept >> 5] ?? 0;
    const bit = 1 << (concept & 31);
    if ((word & bit) === 0) {
      this.bits[concept >> 5] = word | bit;
      this.numbers.push(concept);
    }
    this.#hits.push(concept * TOKENS + at);
  }

  hasNumber(concept: number): boolean {
    return ((this.bits[concept >> 5] ?? 0) & (1 << (concept & 31))) !== 0;
  }

  has(concept: string): boolean {
    const number = this.#numberOf(concept);
    return number !== undefined && this.hasNumber(number);
  }

  /** The tokens that say a concept, or undefined where none does. */
  get(concept: string): readonly number[] | undefined {
    const number = this.#numberOf(concept);
    if (number === undefined || !this.hasNumber(number)) return undefined;
    const places: number[] = [];
    for (const hit of this.#hits) if (conceptOf(hit) === number) places.push(tokenOf(hit));
    return places;
  }

  /** Whether one of the tokens `first` to `last` says a concept. */
  saysWithin(concept: string, first: number, last: number): boolean {
    const number = this.#numberOf(concept);
    return number !== undefined && this.hasNumber(number) && this.saysNumberWithin(number, first, last);
  }

  saysNumberWithin(concept: number, first: number, last: number): boolean {
    const from = concept * TOKENS + first;
    const to = concept * TOKENS + last;
    for (const hit of this.#hits) if (hit >= from && hit <= to) return true;
    return false;
  }

  /** The first of the tokens nearest to `anchor` that say a concept; -1 where none does. */
  nearest(concept: number, anchor: number): number {
    let nearest = -1;
    for (const hit of this.#hits) {
      const at = tokenOf(hit);
      if (conceptOf(hit) === concept && (nearest < 0 || Math.abs(at - anchor) < Math.abs(nearest - anchor)))
        nearest = at;
    }
    return nearest;
  }

  /** The same said at other tokens, as `placeOf` tells; left out where it tells null. */
  moved(placeOf: (token: number) => number | null): ConceptHits {
    const moved = new ConceptHits(this.#names, this.#numberOf);
    for (const hit of this.#hits) {
      const at = placeOf(tokenOf(hit));
      if (at !== null) moved.add(conceptOf(hit), at);
    }
    return moved;
  }

  /** The same without those of one concept at some tokens. */
  without(concept: string, tokens: readonly number[]): ConceptHits {
    const number = this.#numberOf(concept);
    const own = new ConceptHits(this.#names, this.#numberOf);
    for (const hit of this.#hits)
      if (conceptOf(hit) !== number || !tokens.includes(tokenOf(hit))) own.add(conceptOf(hit), tokenOf(hit));
    return own;
  }

  /** Those of the tokens `first` to `last`, which are counted from `first` on. */
  between(first: number, last: number): ConceptHits {
    const own = new ConceptHits(this.#names, this.#numberOf);
    for (const hit of this.#hits) {
      const at = tokenOf(hit);
      if (at >= first && at <= last) own.add(conceptOf(hit), at - first);
    }
    return own;
  }

  keys(): string[] {
    return this.numbers.map((number) => this.#names[number] ?? '');
  }
}
