import { formTest, isAt } from '../german/form-test.ts';
import type { Token } from '../german/tokens.ts';
import type { SentenceInContext } from '../linking/context.ts';
import type { FactFrame } from '../linking/fact-frame.ts';
import type { Fits } from '../linking/fits.ts';

/** So many tokens behind the name of a car stands whose it is said to be. */
const REACH = 6;

const isHouse = formTest(/^hause?s?$/);
const isBelonging = formTest(/(?:marke|tochter|ableger)s?$/);
const isOf = formTest(/^(?:von|vom|der)$/);

/** "der Yangwang U9 Xtreme aus dem Hause Geely", "..., die Supersportmarke von Geely": whose it is not. */
export const ofAnotherHouse = (
  { mentions, reading: { tokens } }: SentenceInContext,
  { selves }: FactFrame,
  { subject }: Fits,
): boolean =>
  mentions.some(
    ({ entities, first, kind }) =>
      kind === 'name' &&
      entities.every((id) => subject.rivals.includes(id)) &&
      saysHouse(tokens, first) &&
      mentions.some(
        (own) => own.last < first && first - own.last <= REACH && own.entities.some((id) => selves.has(id)),
      ),
  );

const saysHouse = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at - 1, isHouse) || (isAt(tokens, at - 1, isOf) && isAt(tokens, at - 2, isBelonging));
