import type { Relation } from '../../claims/types.ts';
import { text } from '../i18n/text.ts';
import { Icon } from '../icon.tsx';
import { relationWord } from './relation.ts';

/** The relation in word, icon and line style, as it is drawn under the words of the article. */
export function RelationLabel({ relation }: { readonly relation: Relation }) {
  return (
    <span class={`relation relation-${relation}`}>
      <Icon name={relation} />
      <span class="relation-word">{relationWord(text.value, relation)}</span>
    </span>
  );
}
