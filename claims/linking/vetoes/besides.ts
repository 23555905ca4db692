import { formTest, isAt } from '../../german/form-test.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';

const isAlso = formTest(/^(?:auch|ebenfalls|ausserdem|zudem)$/);
/** "auch die Mercedes G-Klasse" */
const REACH = 3;

/** "Magna baut in Graz auch die Mercedes G-Klasse": what comes on top of what the record tells takes nothing's place. */
export const isBesides = (
  { reading: { tokens }, mentions }: SentenceInContext,
  { entities, predicate }: FactFrame,
  { value }: Fits,
): boolean =>
  value.state === 'none' &&
  /^(?:plant|production)-/.test(predicate.name) &&
  mentions.some(
    ({ kind, first, entities: named }) =>
      kind === 'name' &&
      !named.some((id) => entities.has(id)) &&
      [1, 2, REACH].some((back) => isAt(tokens, first - back, isAlso)),
  );
