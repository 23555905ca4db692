import type { Fact } from '../../facts/types.ts';
import { anyIs, formTest } from '../german/form-test.ts';
import { stem, stemOf } from '../german/stem.ts';
import { type Token, tokenize } from '../german/tokens.ts';
import { negates } from './polarity.ts';

/** So many words tell what the record sets aside; one alone is said of much else. */
const FEWEST = 2;
const isAlternative = formTest(/^(?:statt|anstatt|anstelle|sondern)$/);

/** What a record sets aside, and what it puts in its place. */
interface Choice {
  readonly aside: ReadonlySet<string>;
  readonly instead: ReadonlySet<string>;
}

const choices = new WeakMap<Fact, Choice>();

function choiceOf(fact: Fact): Choice {
  const known = choices.get(fact);
  if (known !== undefined) return known;
  // Figures are compared as such. Behind "statt der Zölle" another noun is what is done instead.
  const words =
    /\b(?:an)?statt ((?:[a-zäöüß]+ )*[A-ZÄÖÜ][\wäöüß-]*(?: [a-zäöüß]+)*)/.exec(fact.statement_de)?.[1] ?? '';
  const aside = stemsOf(/\d/.test(words) ? '' : words);
  const instead = new Set([...stemsOf(fact.value.text_de)].filter((each) => !aside.has(each)));
  const choice = { aside, instead };
  choices.set(fact, choice);
  return choice;
}

const stemsOf = (text: string): Set<string> =>
  new Set(
    tokenize(text).flatMap(({ kind, fold }) => (kind === 'word' && fold.length > 3 ? [stem(fold)] : [])),
  );

/** The sentence names what the record sets aside and not what it puts in its place: "jedes Jahr einzeln". */
export function namesSetAside(tokens: readonly Token[], fact: Fact): boolean {
  const { aside, instead } = choiceOf(fact);
  if (aside.size < FEWEST) return false;
  const said = new Set(tokens.map(({ word }) => stemOf(word)));
  const count = [...aside].filter((each) => said.has(each)).length;
  return count >= FEWEST && count * 3 >= aside.size * 2 && ![...instead].some((each) => said.has(each));
}

/** "müssen das Ziel jedes Jahr einzeln erreichen", of what the record says is averaged "statt jedes Jahr einzeln". */
export const saysSetAside = (tokens: readonly Token[], fact: Fact): boolean =>
  namesSetAside(tokens, fact) && !anyIs(tokens, isAlternative) && !anyIs(tokens, negates);
