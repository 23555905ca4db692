import { anyIs, formTest } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';

const isBack = formTest(/^(?:ruckkauf\w*|aktienruckkauf\w*|zuruckgekauft|zuruckkauf\w*|zuruckerw\w*)$/);
const buys = formTest(/^(?:kauft?e?n?|erwarb(?:en)?|erwirbt)$/);
const isAgain = formTest(/^zuruck$/);

/** "Für 5,5 Milliarden erwarb der Konzern eigene Aktien zurück": the other way round than a sale. */
export const isBuyback = ({ reading: { tokens } }: SentenceInContext, { predicate }: FactFrame): boolean =>
  predicate.name === 'capital-raise' &&
  (anyIs(tokens, isBack) || (anyIs(tokens, buys) && anyIs(tokens, isAgain)));
