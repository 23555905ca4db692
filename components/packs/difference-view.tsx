import type { Change, Difference } from '../../facts/subscription/difference.ts';
import { formatNumber } from '../i18n/format.ts';
import { inLanguage } from '../i18n/language.ts';
import { language } from '../i18n/text.ts';
import { differenceWords } from './difference-words.ts';
import { packText } from './pack-text.ts';

function Changes({
  title,
  names,
  count,
}: {
  readonly title: string;
  readonly names: readonly Change[];
  readonly count: number;
}) {
  if (count === 0) return null;
  const unnamed = count - names.length;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {names.map((change) => (
          <li key={change.id}>{inLanguage(change, language.value)}</li>
        ))}
        {unnamed > 0 && <li>{packText.value.andMore(formatNumber(unnamed, language.value))}</li>}
      </ul>
    </>
  );
}

/** What the last update of a pack changed: in one line, and statement by statement behind it. */
export function DifferenceView({ difference }: { readonly difference: Difference }) {
  const t = packText.value;
  const { added, changed, removed, names } = difference;
  const words = differenceWords(difference, t, language.value);
  if (added + changed + removed === 0) return <p class="soft">{words}</p>;
  return (
    <details>
      <summary>
        {t.showDifference}: {words}
      </summary>
      <Changes title={t.newOnes} names={names.added} count={added} />
      <Changes title={t.changedOnes} names={names.changed} count={changed} />
      <Changes title={t.removedOnes} names={names.removed} count={removed} />
    </details>
  );
}
