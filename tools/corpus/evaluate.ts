import type { Engine } from '../../claims/types.ts';
import type { Accepted } from './accepted.ts';
import { decidesAs } from './agree-or-differ.ts';
import type { LabelledSentence } from './labelled.ts';

export type Outcome = 'right' | 'wrong' | 'missed' | 'alarm' | 'quiet';

/** What the engine made of one labelled sentence. */
export interface Result {
  readonly sentence: LabelledSentence;
  readonly outcome: Outcome;
  /** Fact linked, or null. */
  readonly found: string | null;
  readonly relation: string | null;
  /** For right links: agree or differ decided as labelled. */
  readonly relationRight: boolean;
  readonly predicate: string;
  /** The engine's second reason: which slot departs. */
  readonly why?: string | undefined;
}

/** A link is what the engine gives for a sentence; the baseline gives at most one without a relation. */
export interface FoundLink {
  readonly fact: string;
  readonly relation: string;
  readonly why?: string;
}

export type Linker = (sentence: LabelledSentence) => readonly FoundLink[];

export const engineLinker =
  (engine: Engine): Linker =>
  (sentence) =>
    engine
      .annotate({ text: sentence.text, headline: sentence.headline, published: sentence.published ?? null })
      .flatMap((annotation) =>
        annotation.fact === null
          ? []
          : [
              {
                fact: annotation.fact,
                relation: annotation.relation,
                why: annotation.why.map((reason) => reason.de).join(' '),
              },
            ],
      );

export function evaluate(
  sentences: readonly LabelledSentence[],
  linker: Linker,
  accepted: Accepted,
): Result[] {
  return sentences.map((sentence) => {
    const predicate = accepted.get(sentence.fact)?.predicate ?? '?';
    const links = linker(sentence);
    const { label } = sentence;
    if (label === 'unrelated') {
      const alarm = links.find((link) => accepted.isSame(link.fact, sentence.fact));
      return {
        sentence,
        outcome: alarm === undefined ? 'quiet' : 'alarm',
        found: alarm?.fact ?? null,
        relation: alarm?.relation ?? null,
        relationRight: false,
        predicate,
      };
    }
    const hit =
      links.find((link) => accepted.isSame(link.fact, sentence.fact)) ??
      links.find((link) => accepted.accepts(link.fact, sentence.fact));
    const shown = hit ?? links[0];
    return {
      sentence,
      outcome: hit !== undefined ? 'right' : shown === undefined ? 'missed' : 'wrong',
      found: shown?.fact ?? null,
      relation: shown?.relation ?? null,
      relationRight: hit !== undefined && decidesAs(label, hit.relation),
      predicate,
      why: shown?.why,
    };
  });
}

export interface Figures {
  readonly labelled: number;
  readonly precision: number;
  readonly recall: number;
  readonly relation: number;
  readonly nearMisses: number;
  readonly alarms: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);

export function figures(results: readonly Result[]): Figures {
  const count = (outcome: Outcome): number => results.filter((result) => result.outcome === outcome).length;
  const right = count('right');
  const labelled = right + count('wrong') + count('missed');
  const nearMisses = count('alarm') + count('quiet');
  return {
    labelled,
    precision: ratio(right, right + count('wrong')),
    recall: ratio(right, labelled),
    relation: ratio(results.filter((result) => result.relationRight).length, right),
    nearMisses,
    alarms: ratio(count('alarm'), nearMisses),
  };
}
