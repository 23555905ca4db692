import { hasVerb } from '../has-verb.ts';
import type { Token } from '../tokens.ts';
import { wordsAround } from '../words-around.ts';
import { followsWord } from '../words-before.ts';
import type { Draft } from './draft.ts';

/** A mark that is passed is no second value beside the figure that passes it. */
export function withoutThresholds(drafts: Draft[], tokens: readonly Token[]): Draft[] {
  return drafts.filter((draft) => {
    const finer = drafts.some(
      (other) =>
        other !== draft &&
        other.type === draft.type &&
        other.digits > draft.digits &&
        !isToldApart(draft, other, tokens),
    );
    return (
      !(finer && passedForTheFirstTime(draft, tokens)) &&
      !(isNamedMark(draft, tokens) && hasTwin(draft, drafts))
    );
  });
}

const hasTwin = (draft: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some((other) => other !== draft && other.type === draft.type);

/** "setzte erstmals mehr als eine Million ab, für dieses Jahr gilt ein Ziel von 1,5": each has a verb of its own. */
const isToldApart = (mark: Draft, other: Draft, tokens: readonly Token[]): boolean => {
  const [own, others] = [mark, other].map(({ first }) => wordsAround(tokens, first));
  return own !== undefined && others !== undefined && own[0] !== others[0] && hasVerb(own) && hasVerb(others);
};

/** "unter der Sieben-Minuten-Marke" */
function isNamedMark({ last }: Draft, tokens: readonly Token[]): boolean {
  const after = tokens[last + 1];
  return after?.glue === 'hyphen' && /^(?:marke|grenze|schwelle|hurde)n?$/.test(after.fold);
}

/** "mit 1.013.009 erstmals mehr als eine Million" */
const passedForTheFirstTime = ({ bound, first }: Draft, tokens: readonly Token[]): boolean =>
  bound === 'over' && followsWord(tokens, first, 4, /^erstmal(?:s|ig)$/);
