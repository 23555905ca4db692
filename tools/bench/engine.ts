import MiniSearch from 'minisearch';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createEngine } from '../../claims/engine.ts';
import { splitSentences } from '../../claims/german/sentences.ts';
import { tokenize } from '../../claims/german/tokens.ts';
import type { ArticleInput } from '../../claims/types.ts';
import { bundledPacks } from '../../facts/packs.ts';
import { cpuNow, type Measured, measure, megabytesPerSecond } from './measure.ts';
import { bytesOf, corpusArticles, longText } from './texts.ts';

export interface Throughput {
  readonly what: string;
  readonly megabytesPerSecond: number;
  readonly measured: Measured;
}

export interface EngineFigures {
  readonly facts: number;
  readonly bytes: number;
  /** Every article read for the first time by a fresh engine: no word form met before, no code compiled. */
  readonly firstPassMs: number;
  readonly throughput: readonly Throughput[];
  readonly linearity: readonly {
    readonly bytes: number;
    readonly nsPerByte: number;
    readonly spread: number;
  }[];
}

/** The engine over the article corpus with all packs, beside what else could be done with the same text. */
export function measureEngine(): EngineFigures {
  const packs = bundledPacks();
  const facts = packs.flatMap((pack) => pack.facts);
  const articles = corpusArticles();
  const bytes = bytesOf(articles);
  const engine = createEngine(packs);
  const start = cpuNow();
  for (const article of articles) engine.annotate(article);
  const firstPassMs = cpuNow() - start;

  const throughput: Throughput[] = [];
  const add = (what: string, work: (article: ArticleInput) => void): void => {
    const measured = measure(() => {
      for (const article of articles) work(article);
    });
    throughput.push({ what, megabytesPerSecond: megabytesPerSecond(bytes, measured), measured });
  };
  add('engine: claims linked to facts and compared', (article) => engine.annotate(article));
  add('engine, claims without a fact as well', (article) => engine.annotate(article, { all: true }));
  add('own sentences and words only', ({ text }) => {
    for (const span of splitSentences(text)) tokenize(text, span.start, span.end);
  });
  const search = searchOver(facts);
  add('MiniSearch: one look-up (BM25) per sentence', ({ text }) => {
    for (const span of splitSentences(text)) search.search(text.slice(span.start, span.end));
  });
  const nlp = winkNLP(model, []);
  add('wink-nlp: tokens only', ({ text }) => {
    nlp.readDoc(text);
  });
  let sum = 0;
  add('bare pass over the characters', ({ text }) => {
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  });
  if (sum === 0) throw new Error('The pass over the characters was left out.');

  const linearity = [10_000, 100_000, 1_000_000].map((size) => {
    const text = longText(articles, size);
    const measured = measure(() => engine.annotate(text), { rounds: 7 });
    return {
      bytes: size,
      nsPerByte: (measured.ms * 1e6) / Buffer.byteLength(text.text),
      spread: measured.spread,
    };
  });
  return { facts: facts.length, bytes, firstPassMs, throughput, linearity };
}

function searchOver(facts: readonly { readonly id: string; readonly statement_de: string }[]): MiniSearch {
  const search = new MiniSearch({ fields: ['statement_de'] });
  search.addAll(facts.map(({ id, statement_de }) => ({ id, statement_de })));
  return search;
}
