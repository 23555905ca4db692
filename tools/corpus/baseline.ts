import MiniSearch from 'minisearch';
import type { Pack } from '../../facts/types.ts';
import type { Corpus } from './corpus.ts';
import { evaluate, type Linker, type Outcome, type Result } from './evaluate.ts';
import type { LabelledSentence } from './labelled.ts';

/** The plain way to find a fact: full-text search (BM25) over the facts' words, best hit above a threshold. Knows the corpus only. */
export interface Baseline {
  readonly linker: Linker;
  readonly threshold: number;
}

interface Hit {
  readonly fact: string;
  readonly score: number;
}

/**
 * The baseline at the threshold that suits it best: the one with the highest F1 on the sentences that are not kept
 * back, where wrong facts and alarms on near misses both count as false links.
 */
export function bestBaseline(corpus: Corpus): Baseline {
  const search = searchIn(corpus.packs);
  const sentences = corpus.files.flatMap((file) => file.sentences);
  const hits = new Map(sentences.map((sentence) => [sentence, search(sentence)]));
  const linkerAt =
    (threshold: number): Linker =>
    (sentence) => {
      const hit = hits.get(sentence) ?? search(sentence);
      return hit !== null && hit.score >= threshold ? [{ fact: hit.fact, relation: 'supported' }] : [];
    };
  let best = { threshold: 0, f1: -1 };
  for (const threshold of steps([...hits.values()].flatMap((hit) => hit?.score ?? []))) {
    const f1 = harmonicMean(evaluate(sentences, linkerAt(threshold), corpus.accepted));
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return { linker: linkerAt(best.threshold), threshold: best.threshold };
}

/** F1: twice the right links over the links made and the links wanted. */
function harmonicMean(results: readonly Result[]): number {
  const count = (...outcomes: Outcome[]): number =>
    results.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return (2 * count('right')) / (count('right', 'wrong', 'alarm') + count('right', 'wrong', 'missed'));
}

function searchIn(packs: readonly Pack[]): (sentence: LabelledSentence) => Hit | null {
  const names = new Map(
    packs.flatMap((pack) =>
      pack.entities.map(({ id, name, aliases }) => [id, [name, ...aliases].join(' ')] as const),
    ),
  );
  const index = new MiniSearch({ fields: ['statement', 'value', 'subject', 'note'] });
  index.addAll(
    packs.flatMap((pack) =>
      pack.facts.map((fact) => ({
        id: fact.id,
        statement: fact.statement_de,
        value: fact.value.text_de,
        subject: names.get(fact.subject) ?? '',
        note: fact.note_de,
      })),
    ),
  );
  // The headline says whom a pronoun means; the engine is given it too.
  return ({ headline, text }) => {
    const [first] = index.search(`${headline} ${text}`);
    return first === undefined ? null : { fact: String(first.id), score: first.score };
  };
}

/** Thresholds to try: 0, and every hundredth of the sentences by score. */
function steps(scores: readonly number[]): number[] {
  const sorted = [...scores].sort((a, b) => a - b);
  return [
    0,
    ...Array.from({ length: 99 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / 100)] ?? 0),
  ];
}
