import { type Difference, findDifferences } from '../../../../claims/comparing/differences.ts';
import { judge } from '../../../../claims/comparing/relation.ts';
import { modalityOf } from '../../../../claims/german/modality.ts';
import type { SentenceInContext } from '../../../../claims/linking/context.ts';
import type { FactEntry } from '../../../../claims/linking/fact-entry.ts';
import type { FactFrame } from '../../../../claims/linking/fact-frame.ts';
import { FactIndex } from '../../../../claims/linking/fact-index.ts';
import type { Fits } from '../../../../claims/linking/fits.ts';
import type { Link } from '../../../../claims/linking/link.ts';
import { fitFact } from '../../../../claims/linking/link-sentence.ts';
import { sentencesInContext } from '../../../../claims/linking/sentences-in-context.ts';
import { veto as vetoOf } from '../../../../claims/linking/vetoes.ts';
import type { Modality, Relation } from '../../../../claims/types.ts';
import type { Fact } from '../../../../facts/types.ts';
import { samplePack } from '../../facts/sample.ts';
import { PUBLISHED } from '../read.ts';
import { entities } from './entities.ts';
import { facts } from './facts.ts';

/** Everything the made-up pack knows, or other facts of the same world. */
export const indexOf = (more: readonly Fact[] = facts): FactIndex =>
  FactIndex.of([samplePack({ entities: [...entities], facts: [...more] })]);

const world = indexOf();

/** The last sentence of a text that may set the scene first. */
export function lastSentence(text: string, index: FactIndex = world): SentenceInContext {
  const last = [...sentencesInContext({ text, published: PUBLISHED }, index)].at(-1);
  if (last === undefined) throw new Error(`no sentence in "${text}"`);
  return last.sentence;
}

export interface Held {
  readonly sentence: SentenceInContext;
  readonly entry: FactEntry;
  readonly frame: FactFrame;
  readonly fits: Fits;
}

/** A sentence held against one fact, whether or not the engine would link the two. */
export function hold(text: string, id: string, index: FactIndex = world): Held {
  const row = index.rowOf(id);
  if (row === undefined) throw new Error(`no fact ${id}`);
  const sentence = lastSentence(text, index);
  const entry = index.entry(row);
  return { sentence, entry, frame: entry.frame, fits: fitFact(sentence, entry, index) };
}

/** Why the sentence cannot be about the fact, or null. */
export function veto(text: string, id: string, index?: FactIndex): string | null {
  const { sentence, frame, fits } = hold(text, id, index);
  return vetoOf(sentence, frame, fits);
}

/** As if the engine had linked the two, `score` above its threshold. */
const linkOf = ({ entry, frame, fits }: Held, score: number): Link => ({
  entry,
  frame,
  fits,
  score,
  odds: score,
});

/** The slots in which the sentence departs from the fact. */
export function differences(text: string, id: string, index?: FactIndex): readonly Difference[] {
  const held = hold(text, id, index);
  return findDifferences(held.sentence, linkOf(held, 0));
}

export interface Telling {
  readonly score?: number;
  readonly attributed?: boolean;
  readonly modality?: Modality;
}

/** How the claim of the sentence stands to the fact. */
export function relation(text: string, id: string, telling: Telling = {}, index?: FactIndex): Relation {
  const held = hold(text, id, index);
  const { score = 0, attributed = false, modality = modalityOf(held.sentence.reading.tokens) } = telling;
  return judge(held.sentence, held.sentence, linkOf(held, score), modality, attributed).relation;
}
