import { FactIndex } from '../../../claims/linking/fact-index.ts';
import { evidence } from '../../../claims/linking/link-sentence.ts';
import { sentencesInContext } from '../../../claims/linking/sentences-in-context.ts';
import type { ArticleInput } from '../../../claims/types.ts';
import { Timelines } from '../../../facts/timeline.ts';
import type { Corpus } from '../corpus.ts';
import type { LabelledArticle, LabelledSentence } from '../labelled.ts';

/** A fact that a text may state: the evidence for it, without the features that are 0. */
export interface Option {
  readonly fact: string;
  /** Positions in the list of feature names, and the features' values. */
  readonly at: readonly number[];
  readonly values: readonly number[];
  /** 1 the labelled fact, 0.5 another of its timeline, 0 any other. */
  readonly right: number;
}

/** One text to learn from: it states a fact, nearly states it, or states nothing that is known. */
export interface Example {
  /** Examples of one group are never split between fitting and measuring: a fact id or an article id. */
  readonly group: string;
  readonly kind: 'states' | 'near miss' | 'nothing';
  readonly options: readonly Option[];
}

export interface Examples {
  readonly names: readonly string[];
  readonly examples: readonly Example[];
}

/** The labelled sentences, and the sentences of the articles; none that are kept back. */
export function readExamples(corpus: Corpus): Examples {
  const reader = new ExampleReader(corpus);
  const sentences = corpus.files.flatMap((file) => file.sentences.flatMap((each) => reader.sentence(each)));
  const articles = corpus.articles.flatMap((article) => reader.article(article));
  return { names: reader.names, examples: [...sentences, ...articles] };
}

type Candidate = Omit<Option, 'right'>;

class ExampleReader {
  readonly #corpus: Corpus;
  readonly #index: FactIndex;
  readonly #timelines: Timelines;
  readonly #positions = new Map<string, number>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#index = FactIndex.of(corpus.packs);
    this.#timelines = new Timelines(corpus.packs.flatMap((pack) => pack.facts));
  }

  get names(): string[] {
    return [...this.#positions.keys()];
  }

  /** The text may have several sentences; the fact may be stated in any of them. */
  sentence(labelled: LabelledSentence): Example[] {
    const target = this.#corpus.accepted.get(labelled.fact)?.id;
    if (target === undefined) return [];
    const candidates = this.#read(labelled).flatMap((sentence) => sentence.candidates);
    const kind = labelled.label === 'unrelated' ? 'near miss' : 'states';
    return [{ group: target, kind, options: this.#options(candidates, target) }];
  }

  /** An example for each sentence that states nothing known, and one for each fact a sentence states. */
  article(article: LabelledArticle): Example[] {
    const claims = article.claims.flatMap(({ quote, fact }) => {
      const id = fact === null ? undefined : this.#corpus.accepted.get(fact)?.id;
      const start = article.text.indexOf(quote);
      return id === undefined ? [] : [{ start, end: start + quote.length, fact: id }];
    });
    return this.#read(article).flatMap(({ span, candidates }): Example[] => {
      const stated = new Set(
        claims.filter(({ start, end }) => start < span.end && end > span.start).map(({ fact }) => fact),
      );
      if (stated.size === 0)
        return [{ group: article.id, kind: 'nothing', options: this.#options(candidates, null) }];
      return [...stated].map((target) => ({
        group: article.id,
        kind: 'states',
        options: this.#options(
          candidates.filter(({ fact }) => fact === target || !stated.has(fact)),
          target,
        ),
      }));
    });
  }

  #read(text: ArticleInput): { span: { start: number; end: number }; candidates: Candidate[] }[] {
    const input = { text: text.text, headline: text.headline ?? null, published: text.published ?? null };
    return [...sentencesInContext(input, this.#index)].map(({ span, sentence }) => ({
      span,
      candidates: [...evidence(sentence, this.#index)].map(({ frame, features }) => {
        const given = features
          .flatMap(Object.entries<number>)
          .map(([name, value]) => ({ at: this.#position(name), value }));
        const present = given.filter(({ value }) => value !== 0);
        return {
          fact: frame.fact.id,
          at: present.map(({ at }) => at),
          values: present.map(({ value }) => value),
        };
      }),
    }));
  }

  #position(name: string): number {
    const known = this.#positions.get(name);
    if (known !== undefined) return known;
    this.#positions.set(name, this.#positions.size);
    return this.#positions.size - 1;
  }

  #options(candidates: readonly Candidate[], target: string | null): Option[] {
    const timeline = new Set(target === null ? [] : this.#timelines.of(target).map(({ id }) => id));
    return candidates.map((candidate) => ({
      ...candidate,
      right: candidate.fact === target ? 1 : timeline.has(candidate.fact) ? 0.5 : 0,
    }));
  }
}
