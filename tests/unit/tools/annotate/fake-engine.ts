import type { Annotation, ArticleInput, Engine } from '../../../../claims/types.ts';

/** Marks the word "Xiaomi" wherever it stands, so that the command line can be tested apart from the matcher. */
export function fakeEngine(seen: ArticleInput[] = []): Engine {
  return {
    annotate(article, options) {
      seen.push(article);
      if (article.text.includes('Panne')) throw new Error('engine broke');
      return [...article.text.matchAll(/Xiaomi/g)].map((match) => mark(match.index, options?.all === true));
    },
  };
}

function mark(start: number, all: boolean): Annotation {
  return {
    start,
    end: start + 6,
    quote: 'Xiaomi',
    predicate: 'named',
    subject: 'xiaomi',
    value: { type: 'entity', text: 'Xiaomi', entity: 'xiaomi' },
    modality: 'asserted',
    attribution: null,
    relation: all ? 'unsourced' : 'supported',
    fact: null,
    facts: [],
    why: [{ de: 'Der Name steht da', en: 'The name is there' }],
    departs: null,
  };
}
