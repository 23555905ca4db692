import { readdirSync, readFileSync } from 'node:fs';
import { isKeptBack, isKeptBackConsistent } from './kept-back.ts';

/** A labelled sentence; see tests/corpus/own-sentences/README.md for what the labels mean. */
export interface LabelledSentence {
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  readonly published?: string;
  readonly fact: string;
  readonly label: 'agree' | 'differ' | 'unrelated';
}

const CORPUS = new URL('../../tests/corpus/', import.meta.url);

/** Sets that rules are written with and weights are fitted on. */
export const SENTENCE_SETS = ['sentences', 'own-sentences'] as const;
/** The set that is measured only. */
export const KEPT_BACK_SENTENCES = 'kept-back-sentences';
export type SentenceSet = (typeof SENTENCE_SETS)[number] | typeof KEPT_BACK_SENTENCES;

/** The labelled sentences of one file; `name` is "sentences/xiaomi". */
export interface SentenceFile {
  readonly name: string;
  readonly sentences: readonly LabelledSentence[];
}

/** The files of one set, in the order of their names. */
export function readSentenceFiles(set: SentenceSet): SentenceFile[] {
  const folder = new URL(`${set}/`, CORPUS);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({
      name: `${set}/${name.replace('.jsonl', '')}`,
      sentences: readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as LabelledSentence),
    }));
}

/** All labelled sentences of one set, in file order. */
export function readSentences(set: SentenceSet): LabelledSentence[] {
  return readSentenceFiles(set).flatMap(({ sentences }) => sentences);
}

export interface LabelledClaim {
  readonly quote: string;
  /** It tells only what the fact's record gives beside what it states. */
  readonly beside?: true;
  readonly fact: string | null;
  readonly relation: string;
  readonly accept?: readonly string[];
  readonly predicate: string;
}

/** An article in which nothing is at odds with a fact; see tests/corpus/consistent-articles/README.md. */
export interface ConsistentArticle {
  readonly id: string;
  readonly headline: string;
  readonly published: string;
  readonly url: string;
  readonly text: string;
}

export interface LabelledArticle extends ConsistentArticle {
  readonly claims: readonly LabelledClaim[];
}

/** The articles that rules are written with and weights are fitted on. */
export const readArticles = (): LabelledArticle[] => allArticles().filter((article) => !isKeptBack(article));

/** The articles that are measured only. */
export const readKeptBackArticles = (): LabelledArticle[] => allArticles().filter(isKeptBack);

/** The consistent articles that rules are written with. */
export const readConsistentArticles = (): ConsistentArticle[] =>
  allConsistentArticles().filter((article) => !isKeptBackConsistent(article));

/** The consistent articles that are measured only. */
export const readKeptBackConsistentArticles = (): ConsistentArticle[] =>
  allConsistentArticles().filter(isKeptBackConsistent);

const allConsistentArticles = (): ConsistentArticle[] =>
  readFolder('consistent-articles/').map(({ name, json }) => ({
    id: name.replace('.json', ''),
    ...(json as Omit<ConsistentArticle, 'id'>),
  }));

const allArticles = (): LabelledArticle[] =>
  readFolder('articles/').map(({ json }) => json as LabelledArticle);

function readFolder(path: string): { readonly name: string; readonly json: unknown }[] {
  const folder = new URL(path, CORPUS);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, json: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown }));
}
