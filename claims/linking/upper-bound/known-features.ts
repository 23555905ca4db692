import { cueFeatures } from '../cue-fit.ts';
import { type ValueShape, valueFeatures } from '../features/value-features.ts';
import { QUALIFIERS } from '../qualifier-fit.ts';
import type { ValueFit } from '../value-state.ts';

export type Weights = Readonly<Record<string, number>>;

/** Largest value of each feature that is not 0 or 1. */
export const LARGEST: Readonly<Record<string, number>> = {
  entities: 2,
  valueFar: 3,
  conflictsMany: 10,
  agreeing: 3,
  looseNouns: 4,
  looseWords: 4,
  looseNoValue: 4,
  shared: 2,
  sharedTextual: 2,
  foreignTopic: 22,
  missingTopic: 22,
};

/** Features that this file knows more about than their largest value. */
const SUBJECT = [
  'subjectNamed',
  'subjectDescribed',
  'subjectPart',
  'subjectWhole',
  'subjectActive',
  'subjectActiveLoose',
  'subjectNarrow',
  'recency',
];
const LEXICAL = [
  'covered',
  'shared',
  'strongest',
  'coveredTextual',
  'sharedTextual',
  'concepts',
  'conceptsTextual',
];
/** Features that need a differing value and more than the value to tell. */
const DIFFERING = ['differsStrong', 'cleanDiffers', 'typicalDiffers', 'onlyFact', 'conflictsWithDifference'];
const NO_CUES = { strong: [] };

const shape = (
  state: ValueFit['state'],
  { digits = 0, sideAgrees = false, sideDiffers = false, sideReversed = false } = {},
): ValueShape => ({ state, digits, distance: 0, sideAgrees, sideDiffers, sideReversed });
const agreeing = (sideAgrees: boolean): ValueShape[] =>
  (['equal', 'rounded'] as const).flatMap((state) =>
    // Figures of one, three and five digits tell more and more.
    [1, 3, 5].map((digits) => shape(state, { digits, sideAgrees })),
  );
/** How a figure beside the main value can depart. */
const departing = [{}, { sideDiffers: true }, { sideDiffers: true, sideReversed: true }];
/**
 * Ways in which a value can fit; between them they reach the most that any can. `Beside` where a figure beside the
 * main value may agree, which a differing main value goes with, too.
 */
export const SHAPES = {
  none: [shape('none')],
  /** A date beside the main one is looked for in the record alone. */
  dateBeside: departing.map((beside) => shape('none', { ...beside, sideAgrees: true })),
  departing: departing.map((beside) => shape('none', beside)),
  beside: departing.flatMap((beside) => [
    shape('none', beside),
    shape('noted', beside),
    shape('side', { ...beside, sideAgrees: true }),
  ]),
  agreeing: agreeing(false),
  agreeingBeside: [...agreeing(false), ...agreeing(true)],
  differing: [shape('differs')],
  differingBeside: [shape('differs'), shape('differs', { sideAgrees: true })],
};

/** Features whose place in the sum below is known. */
export const KNOWN: ReadonlySet<string> = new Set<string>([
  ...Object.keys(cueFeatures({ strong: 0, weak: false, against: 0, carried: false }, NO_CUES)),
  ...SUBJECT,
  ...LEXICAL,
  ...Object.keys(valueFeatures('count', false, shape('none'), false)),
  ...DIFFERING,
  ...QUALIFIERS,
  ...QUALIFIERS.map((name) => `${name}Conflict`),
  ...[
    'agreeing',
    'periodConflictStatistic',
    'entities',
    'variant',
    'bias',
    'missingTopic',
    'holderScope',
    'noun',
  ],
]);

/** Features that may add to the sum of any fact, since nothing is known of when they count. */
export const unclassified = (weights: Weights): string[] =>
  Object.keys(weights).filter((name) => !KNOWN.has(name) && (weights[name] ?? 0) > 0);
