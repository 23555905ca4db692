import type { Token } from '../tokens.ts';
import { followsWord } from '../words-before.ts';
import type { Draft } from './draft.ts';

/** A mark that is passed is no second value beside the figure that passes it. */
export function withoutThresholds(drafts: Draft[], tokens: readonly Token[]): Draft[] {
  return drafts.filter((draft) => {
    const finer = drafts.some(
      (other) => other !== draft && other.type === draft.type && other.digits > draft.digits,
    );
    return (
      !(finer && passedForTheFirstTime(draft, tokens)) &&
      !(isNamedMark(draft, tokens) && hasTwin(draft, drafts))
    );
  });
}

const hasTwin = (draft: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some((other) => other !== draft && other.type === draft.type);

/** "unter der Sieben-Minuten-Marke" */
function isNamedMark({ last }: Draft, tokens: readonly Token[]): boolean {
  const after = tokens[last + 1];
  return after?.glue === 'hyphen' && /^(?:marke|grenze|schwelle|hurde)n?$/.test(after.fold);
}

/** "mit 1.013.009 erstmals mehr als eine Million" */
const passedForTheFirstTime = ({ bound, first }: Draft, tokens: readonly Token[]): boolean =>
  bound === 'over' && followsWord(tokens, first, 4, /^erstmal(?:s|ig)$/);
