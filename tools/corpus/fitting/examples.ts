import { FactIndex } from '../../../claims/linking/fact-index.ts';
import { Timelines } from '../../../facts/timeline.ts';
import type { Corpus } from '../corpus.ts';
import type { ConsistentArticle, LabelledArticle, LabelledSentence } from '../labelled.ts';
import { type Judgement, judgeArticle, judgeConsistent, judgeSentence, weighted } from './judgements.ts';
import { type Candidate, CandidateReader } from './read-candidates.ts';

/** A fact that a text may state, and whether it does. */
export interface Option extends Pick<Candidate, 'fact' | 'at' | 'values'> {
  /** 1 the labelled fact, 0.5 another of its timeline, 0 any other. */
  readonly right: number;
}

/** One text to learn weights from: it states a fact, nearly states it, or states nothing that is known. */
export interface Example {
  /** Examples of one group are never split between fitting and measuring: a fact id or an article id. */
  readonly group: string;
  readonly kind: 'states' | 'near miss' | 'nothing';
  readonly options: readonly Option[];
}

export interface Examples {
  /** Names of the evidence. */
  readonly names: readonly string[];
  readonly examples: readonly Example[];
  /** Names of what stands around the evidence. */
  readonly aroundNames: readonly string[];
  /** What trees learn from. */
  readonly judgements: readonly Judgement[];
}

/** Texts that lie close to the border between two answers: one of them tells more than many that are plain. */
const BORDERLINE = 'own-sentences/borderline';
const BORDERLINE_TIMES = 3;

/** The labelled sentences, and the sentences of the articles; none that are kept back. */
export function readExamples(corpus: Corpus): Examples {
  const reader = new ExampleReader(corpus);
  for (const { name, sentences } of corpus.files)
    for (const sentence of sentences) reader.sentence(sentence, name === BORDERLINE ? BORDERLINE_TIMES : 1);
  for (const article of corpus.articles) reader.article(article);
  for (const article of corpus.consistent) reader.consistent(article);
  const { names, examples, aroundNames, judgements } = reader;
  return { names, examples, aroundNames, judgements };
}

class ExampleReader implements Examples {
  readonly examples: Example[] = [];
  readonly judgements: Judgement[] = [];
  readonly #corpus: Corpus;
  readonly #reader: CandidateReader;
  readonly #timelines: Timelines;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#reader = new CandidateReader(FactIndex.of(corpus.packs));
    this.#timelines = new Timelines(corpus.packs.flatMap((pack) => pack.facts));
  }

  get names(): string[] {
    return this.#reader.names;
  }

  get aroundNames(): string[] {
    return this.#reader.aroundNames;
  }

  /** The text may have several sentences; the fact may be stated in any of them. */
  sentence(labelled: LabelledSentence, times = 1): void {
    const target = this.#corpus.accepted.get(labelled.fact)?.id;
    if (target === undefined) return;
    const read = this.#reader.read(labelled);
    const nearMiss = labelled.label === 'unrelated';
    this.examples.push({
      group: target,
      kind: nearMiss ? 'near miss' : 'states',
      options: this.#options(
        read.flatMap(({ candidates }) => candidates),
        target,
      ),
    });
    for (const { candidates } of read)
      this.judgements.push(
        weighted(judgeSentence(candidates, target, nearMiss, this.#corpus.accepted), times),
      );
  }

  /** An example for each sentence that states nothing known, and one for each fact a sentence states. */
  article(article: LabelledArticle): void {
    const { accepted } = this.#corpus;
    const claims = article.claims.flatMap(({ quote, fact }) => {
      const id = fact === null ? undefined : accepted.get(fact)?.id;
      const start = article.text.indexOf(quote);
      return id === undefined ? [] : [{ start, end: start + quote.length, fact: id }];
    });
    for (const { span, candidates } of this.#reader.read(article)) {
      const stated = new Set(
        claims.filter(({ start, end }) => start < span.end && end > span.start).map(({ fact }) => fact),
      );
      this.judgements.push(judgeArticle(article.id, candidates, stated, accepted));
      if (stated.size === 0)
        this.examples.push({
          group: article.id,
          kind: 'nothing',
          options: this.#options(candidates, null),
        });
      for (const target of stated)
        this.examples.push({
          group: article.id,
          kind: 'states',
          options: this.#options(
            candidates.filter(({ fact }) => fact === target || !stated.has(fact)),
            target,
          ),
        });
    }
  }

  consistent(article: ConsistentArticle): void {
    for (const { candidates } of this.#reader.read(article))
      this.judgements.push(judgeConsistent(article.id, candidates));
  }

  #options(candidates: readonly Candidate[], target: string | null): Option[] {
    const timeline = new Set(target === null ? [] : this.#timelines.of(target).map(({ id }) => id));
    return candidates.map(({ fact, at, values }) => ({
      fact,
      at,
      values,
      right: fact === target ? 1 : timeline.has(fact) ? 0.5 : 0,
    }));
  }
}
