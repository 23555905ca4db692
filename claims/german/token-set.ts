/** Tokens of one sentence, by place; most sentences are short enough for the bits of one number. */
export class TokenSet {
  /** The first 30. */
  #bits = 0;
  #others: Set<number> | null = null;

  /** Adds the tokens `first` to `last`. */
  add(first: number, last: number): void {
    for (let at = first; at <= last; at++) {
      if (at < 30) this.#bits |= 1 << at;
      else {
        this.#others ??= new Set();
        this.#others.add(at);
      }
    }
  }

  has(at: number): boolean {
    return at < 30 ? (this.#bits & (1 << at)) !== 0 : (this.#others?.has(at) ?? false);
  }

  copy(): TokenSet {
    const copy = new TokenSet();
    copy.#bits = this.#bits;
    if (this.#others !== null) copy.#others = new Set(this.#others);
    return copy;
  }
}
