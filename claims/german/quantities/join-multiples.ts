import { numberWord } from '../number-words.ts';
import type { Token } from '../tokens.ts';
import type { Draft } from './draft.ts';

/** Amounts that add up; shares, speeds and temperatures do not. */
const ADDS_UP = /^(?:count|money|energy|power|mass|distance|duration)$/;

/** "zweimal 150.000 Autos", "2 x 150.000 Autos": what is counted several times is told as one amount. */
export function joinMultiples(drafts: readonly Draft[], tokens: readonly Token[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const times = ADDS_UP.test(draft.type) ? timesBefore(draft, joined.at(-1), tokens) : null;
    if (times === null) {
      joined.push(draft);
      continue;
    }
    if (times.drafted) joined.pop();
    const { first, count } = times;
    const start = tokens[first]?.start ?? draft.start;
    joined.push({ ...draft, first, start, number: draft.number * count });
  }
  return joined;
}

interface Times {
  readonly first: number;
  readonly count: number;
  /** Its number has been read as a quantity of its own. */
  readonly drafted: boolean;
}

function timesBefore(draft: Draft, before: Draft | undefined, tokens: readonly Token[]): Times | null {
  const at = draft.first - 1;
  const word = tokens[at]?.fold ?? '';
  const spoken = /^(.+)mal$/.exec(word)?.[1];
  const count = spoken === undefined ? null : numberWord(spoken);
  if (count !== null && count > 1) return { first: at, count, drafted: false };
  const isSign = word === 'mal' || word === 'x' || tokens[at]?.raw === '×';
  if (!isSign || before === undefined || before.last !== at - 1 || !before.unitless) return null;
  return Number.isInteger(before.number) && before.number > 1 && before.number < 100
    ? { first: before.first, count: before.number, drafted: true }
    : null;
}
