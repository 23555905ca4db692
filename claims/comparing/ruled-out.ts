import { formTest, isAt } from '../german/form-test.ts';
import { followsWord, isLedBy } from '../german/words-before.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Difference } from './differences.ts';

const SLOTS = ['place', 'person', 'track', 'counterpart'] as const;

/** "Nicht in München, sondern im Stuttgarter Raum": what the record says is named to be ruled out. Null where nothing is. */
export function ruledOut(sentence: SentenceInContext, frame: FactFrame): Difference | null {
  const { fact, selves } = frame;
  if ([...selves].some((id) => isRuledOut(sentence, id))) return 'subject';
  // "nicht mehr Tesla, sondern VW" is what a record says that puts VW first.
  const slots = comparesTwo(frame) ? SLOTS.filter((name) => name !== 'counterpart') : SLOTS;
  const slot = slots.find((name) => isRuledOut(sentence, fact.qualifiers[name]));
  if (slot !== undefined) return slot;
  const values = fact.value.type === 'entity' ? fact.value.entities : [];
  return values.some((id) => isRuledOut(sentence, id)) ? 'value' : null;
}

const comparesTwo = ({ predicate, order }: FactFrame): boolean => predicate.holder === true || order !== 0;

const isInstead = formTest(/^(?:statt|anstatt|anstelle)$/);
const isIn = formTest(/^in$/);

const isRuledOut = ({ mentions, reading: { tokens } }: SentenceInContext, id: string | undefined): boolean =>
  id !== undefined &&
  mentions.some(
    ({ entities, first, last }) =>
      entities.includes(id) &&
      ((followsWord(tokens, first, 3, /^nicht$/) &&
        tokens.slice(last + 1).some(({ fold }) => fold === 'sondern')) ||
        // "entschied sich gegen Düsseldorf und für Amsterdam"
        (followsWord(tokens, first, 1, /^gegen$/) &&
          tokens[last + 1]?.fold === 'und' &&
          tokens[last + 2]?.fold === 'fur') ||
        // "Statt in München baut Xpeng in Stuttgart"
        isLedBy(tokens, first, isInstead) ||
        (isLedBy(tokens, first, isIn) && isAt(tokens, first - 2, isInstead))),
  );
