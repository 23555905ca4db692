import type { Signal } from '@preact/signals';
import { text } from '../i18n/text.ts';
import { RELATION_ORDER, relationMeaning } from '../note/relation.ts';
import { RelationLabel } from '../note/relation-label.tsx';
import type { Settings } from '../settings/settings.ts';
import { change } from './option-context.ts';
import { Toggle } from './toggle.tsx';
import { Topics } from './topics.tsx';

/** Which relations are marked and listed. */
export function MarksSection({ settings }: { readonly settings: Signal<Settings> }) {
  const t = text.value;
  const { relations } = settings.value;
  return (
    <section id="marks">
      <h2>{t.marksTitle}</h2>
      <p>{t.marksIntro}</p>
      {RELATION_ORDER.map((relation) => (
        <Toggle
          key={relation}
          label={<RelationLabel relation={relation} />}
          more={relationMeaning(t, relation)}
          on={relations.includes(relation)}
          onChange={(on) =>
            change((now) => {
              const others = now.relations.filter((other) => other !== relation);
              return { ...now, relations: on ? [...others, relation] : others };
            })
          }
        />
      ))}
      <Topics settings={settings} />
    </section>
  );
}
