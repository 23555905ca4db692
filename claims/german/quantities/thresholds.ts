import type { Token } from '../tokens.ts';
import type { Draft } from './draft.ts';

/** "unter der Sieben-Minuten-Marke" beside the time itself: the mark passed is no second value. */
export function withoutThresholds(drafts: Draft[], tokens: readonly Token[]): Draft[] {
  return drafts.filter((draft) => {
    const after = tokens[draft.last + 1];
    const threshold = after?.glue === 'hyphen' && /^(?:marke|grenze|schwelle|hurde)n?$/.test(after.fold);
    return !threshold || !drafts.some((other) => other !== draft && other.type === draft.type);
  });
}
