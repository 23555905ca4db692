/** A list of texts as one: it is stored and loaded as it is, and a text becomes an object when it is asked for. */
export interface StoredTexts {
  readonly text: string;
  /** Where each ends; it begins where the one before it ends. */
  readonly ends: Int32Array;
}

export function storeTexts(texts: readonly string[]): StoredTexts {
  let end = 0;
  const ends = Int32Array.from(texts, (text) => {
    end += text.length;
    return end;
  });
  return { text: texts.join(''), ends };
}

export const textAt = ({ text, ends }: StoredTexts, number: number): string =>
  text.slice(number === 0 ? 0 : ends[number - 1], ends[number] ?? 0);
