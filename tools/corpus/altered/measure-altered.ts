import type { Annotation, Engine } from '../../../claims/types.ts';
import type { Pack } from '../../../facts/types.ts';
import type { Miss } from '../misses.ts';
import { percent, type Table } from '../table.ts';
import { type Alteration, alterations, KINDS, type Kind } from './alterations.ts';

const AGREEING = new Set(['supported', 'outdated', 'unconfirmed']);

export interface AlteredFigures {
  readonly number: number;
  /** Share told as what it is: agreeing as it stands, departing where something was changed. */
  readonly right: number;
  /** Share told as the opposite. The rest got no note, or one about another fact. */
  readonly opposite: number;
}

export interface AlteredResults {
  readonly figures: Readonly<Record<Kind, AlteredFigures>>;
  readonly misses: readonly Miss[];
}

/** What the engine makes of the statements of all facts, alone and without a headline. */
export function measureAltered(packs: readonly Pack[], engine: Engine): AlteredResults {
  const results = alterations(packs).map((alteration) => {
    const found = engine
      .annotate({ text: alteration.text, headline: null, published: null })
      .filter(({ facts }) => facts.includes(alteration.fact.id));
    return { alteration, found, outcome: outcomeOf(alteration, found) };
  });
  const shares = (kind: Kind): AlteredFigures => {
    const own = results.filter(({ alteration }) => alteration.kind === kind);
    const share = (outcome: Outcome): number =>
      own.filter((result) => result.outcome === outcome).length / own.length;
    return { number: own.length, right: share('right'), opposite: share('opposite') };
  };
  return {
    figures: Object.fromEntries(KINDS.map((kind) => [kind, shares(kind)])) as Record<Kind, AlteredFigures>,
    misses: results.flatMap(({ alteration: { kind, fact, text }, found, outcome }): Miss[] =>
      outcome === 'right'
        ? []
        : [
            {
              kind: 'statement',
              where: `${fact.id}, ${kind}`,
              text,
              wanted: kind === 'as it stands' ? 'agrees' : 'departs',
              got:
                found.map(({ relation, why }) => `${relation}, ${why[0]?.de ?? ''}`).join('; ') || 'nothing',
            },
          ],
    ),
  };
}

type Outcome = 'right' | 'opposite' | 'quiet';

function outcomeOf({ kind }: Alteration, found: readonly Annotation[]): Outcome {
  const departs = found.some(({ relation }) => relation === 'contradicted');
  const agrees = found.some(({ relation }) => AGREEING.has(relation));
  if (kind === 'as it stands') return departs ? 'opposite' : agrees ? 'right' : 'quiet';
  return departs ? 'right' : agrees ? 'opposite' : 'quiet';
}

export const alteredTable = ({ figures }: AlteredResults): Table => ({
  columns: ['statements of the facts', 'number', 'told rightly', 'told as the opposite'].map((title) => ({
    title,
  })),
  rows: KINDS.map((kind) => {
    const { number, right, opposite } = figures[kind];
    return [kind, String(number), percent(right), percent(opposite)];
  }),
});
