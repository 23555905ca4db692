import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';

const MORE = ['increase'];
const LESS = ['decrease'];

/**
 * Whether sentence and fact move in opposite directions: "legte um 59 Prozent zu" against "sank um 59 Prozent",
 * a profit against a loss. Only where each side says one direction and the claim is about the change.
 */
export function trendConflict(sentence: SentenceInContext, frame: FactFrame, { value }: Fits): boolean {
  const hits = sentence.reading.concepts;
  const said = direction((concept) => hits.has(concept));
  const known = direction((concept) => frame.concepts.has(concept));
  const figure = value.value;
  if (figure?.role === 'change' && figure.sign !== 0 && known !== 0 && value.state === 'side')
    return figure.sign !== known && said !== known;
  if (frame.fact.predicate === 'revenue-or-loss' && 'number' in frame.fact.value) {
    const profit = hits.has('profit') && !hits.has('loss');
    const loss = hits.has('loss') && !hits.has('profit');
    return frame.fact.value.number < 0 ? profit : loss;
  }
  if (value.state === 'equal' || value.state === 'rounded') {
    const [sentenceMove, knownMove] = [
      move((concept) => hits.has(concept)),
      move((concept) => frame.concepts.has(concept)),
    ];
    return sentenceMove !== 0 && knownMove !== 0 && sentenceMove !== knownMove;
  }
  return value.state === 'none' && said !== 0 && known !== 0 && said !== known;
}

/** Plain verbs of rising and falling only; "mehr" and "Plus" stand beside many figures. */
function move(has: (concept: string) => boolean): -1 | 0 | 1 {
  if (has('rise') === has('fall')) return 0;
  return has('rise') ? 1 : -1;
}

function direction(has: (concept: string) => boolean): -1 | 0 | 1 {
  const more = MORE.some(has);
  const less = LESS.some(has);
  if (more === less) return 0;
  return more ? 1 : -1;
}
