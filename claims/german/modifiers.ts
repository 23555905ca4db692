import { wordTable } from './word-table.ts';

/** How a number is softened: "rund" about, "mehr als" at-least, "knapp" just below, "gut" just above. */
export type Bound = 'exact' | 'about' | 'below' | 'above' | 'at-least' | 'at-most' | 'over' | 'under';

const SINGLE = wordTable<Bound>({
  rund: 'about',
  etwa: 'about',
  circa: 'about',
  ca: 'about',
  zirka: 'about',
  ungefahr: 'about',
  annahernd: 'below',
  fast: 'below',
  nahezu: 'below',
  beinahe: 'below',
  knapp: 'below',
  knappe: 'below',
  knappes: 'below',
  knappen: 'below',
  gut: 'above',
  gute: 'above',
  gutes: 'above',
  guten: 'above',
  uber: 'over',
  unter: 'under',
  // "keine 37.000 Euro" are less.
  keine: 'under',
  keinen: 'under',
  mindestens: 'at-least',
  wenigstens: 'at-least',
  mind: 'at-least',
  minimal: 'at-least',
  hochstens: 'at-most',
  maximal: 'at-most',
  max: 'at-most',
  bis: 'at-most',
  um: 'about',
  schatzungsweise: 'about',
  rd: 'about',
  '~': 'about',
  gegen: 'about',
  hochsten: 'at-most',
  bestenfalls: 'at-most',
  allenfalls: 'at-most',
  '>': 'over',
  '<': 'under',
  '≈': 'about',
});

const PAIRS = wordTable<Bound>({
  'mehr als': 'over',
  'weniger als': 'under',
  'bis zu': 'at-most',
  'besten fall': 'at-most',
  'gunstigsten fall': 'at-most',
  'an die': 'about',
  'um die': 'about',
  'so um': 'about',
  'schneller als': 'over',
  'langsamer als': 'under',
  'hoher als': 'over',
  'teurer als': 'over',
  'billiger als': 'under',
  'gunstiger als': 'under',
  'weiter als': 'over',
  'langer als': 'over',
  'kurzer als': 'under',
  'jenseits von': 'over',
  'jenseits der': 'over',
  'nicht einmal': 'under',
  'nicht mal': 'under',
  'nicht ganz': 'below',
  'nicht unter': 'at-least',
  'nicht uber': 'at-most',
  'deutlich uber': 'over',
  'etwas mehr': 'above',
  'etwas weniger': 'below',
  'deutlich unter': 'under',
  'knapp uber': 'above',
  'knapp unter': 'below',
  'kaum mehr': 'above',
  'gut und': 'about',
});

const TRIPLES = wordTable<Bound>({
  'nicht mehr als': 'at-most',
  'nicht weniger als': 'at-least',
  'kaum mehr als': 'above',
  'kaum weniger als': 'below',
  'gut und gerne': 'above',
});

/** Words that end some of them: before most numbers stands none. */
const ENDS: ReadonlySet<string> = new Set(
  [...Object.keys(PAIRS), ...Object.keys(TRIPLES)].map((words) => words.slice(words.lastIndexOf(' ') + 1)),
);

/** The bound named by the words before a number, nearest first; `words` are folded, the last stands right before it. */
export function boundBefore(words: readonly string[]): Bound {
  const [last = '', second = ''] = [words.at(-1), words.at(-2)];
  if (ENDS.has(last)) {
    const triple = TRIPLES[`${words.at(-3)} ${second} ${last}`];
    if (triple !== undefined) return triple;
    const pair = PAIRS[`${second} ${last}`];
    if (pair !== undefined) return pair;
  }
  const single = SINGLE[last];
  if (single !== undefined) return single;
  // "mehr als die", "unter die": an article or "noch" between.
  if (/^(?:die|der|das|den|noch|einer?|einem|von|als|genau|lediglich|nur|sogar)$/.test(last)) {
    const third = words.at(-3) ?? '';
    const outer =
      PAIRS[`${third} ${second}`] ?? (last === 'noch' || last === 'die' ? SINGLE[second] : undefined);
    if (outer !== undefined) return outer;
  }
  // "gut einer Viertelmillion"
  if (/^eine[mnrs]?$/.test(last) && /^(?:rund|etwa|fast|nahezu|beinahe|annahernd|knapp|gut)$/.test(second))
    return SINGLE[second] ?? 'exact';
  return 'exact';
}
