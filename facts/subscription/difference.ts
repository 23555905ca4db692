import type { Review } from '../review/review.ts';
import type { Fact } from '../types.ts';

/** What was added, changed or removed, in the words a reader knows it by. */
export interface Change {
  readonly id: string;
  readonly de: string;
  readonly en: string;
}

/** One thing a source states. */
export interface Entry extends Change {
  /** Everything about it that readers would call its content, in one comparable text. */
  readonly content: string;
}

/** What a new version brings. The counts are complete; the lists name the first ones only. */
export interface Difference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly names: {
    readonly added: readonly Change[];
    readonly changed: readonly Change[];
    readonly removed: readonly Change[];
  };
}

const NAMED = 30;
const LONGEST = 300;

/** A fact that was only looked at again, with nothing else new, does not count as changed. */
export function factEntry({ checked: _checked, ...fact }: Fact): Entry {
  return { id: fact.id, de: fact.statement_de, en: fact.statement_en, content: canonical(fact) };
}

export const reviewEntry = (review: Review): Entry => ({
  id: review.id,
  de: review.claim,
  en: review.claim,
  content: canonical(review),
});

export function differenceOf(before: readonly Entry[], after: readonly Entry[]): Difference {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const now = new Map(after.map((entry) => [entry.id, entry]));
  const added = [...now.values()].filter((entry) => !old.has(entry.id));
  const removed = [...old.values()].filter((entry) => !now.has(entry.id));
  const changed = [...now.values()].filter((entry) => {
    const was = old.get(entry.id);
    return was !== undefined && was.content !== entry.content;
  });
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    names: { added: named(added), changed: named(changed), removed: named(removed) },
  };
}

const named = (entries: readonly Entry[]): Change[] =>
  entries
    .slice(0, NAMED)
    .map(({ id, de, en }) => ({ id, de: de.slice(0, LONGEST), en: en.slice(0, LONGEST) }));

/** JSON with sorted keys: the order in which a publisher's tool writes them means nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
