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
  return value.state === 'none' && said !== 0 && known !== 0 && said !== known;
}

function direction(has: (concept: string) => boolean): -1 | 0 | 1 {
  const more = MORE.some(has);
  const less = LESS.some(has);
  if (more === less) return 0;
  return more ? 1 : -1;
}
