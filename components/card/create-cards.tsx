import { batch, computed, signal } from '@preact/signals';
import { language, text } from '../i18n/text.ts';
import { OwnNoteEditor } from '../own-notes/own-note-editor.tsx';
import { createCardHost } from './card-host.ts';
import { type OpenCard, showCards } from './card-view.tsx';
import type { CardCalls, CardLook, CreateCards, ShownCard } from './cards.ts';
import { GoneCard } from './gone-card.tsx';
import { NoteCard } from './note-card.tsx';

function contentOf(card: ShownCard, { close, step, hide, typed, save, remove }: CardCalls) {
  if (card.kind === 'gone') return <GoneCard words={card.words} onClose={close} />;
  if (card.kind === 'own') {
    const { id, open } = card;
    return (
      <OwnNoteEditor
        key={id}
        open={open}
        onTyped={() => typed(id)}
        onSave={(words, link) => save(id, words, link)}
        onDelete={() => remove(id)}
        onClose={close}
      />
    );
  }
  const { note, index, count, page } = card;
  return (
    <NoteCard
      note={note}
      index={index}
      count={count}
      page={page}
      onClose={close}
      onStep={step}
      onHide={() => {
        if (note.fact !== null) hide(note.fact);
      }}
    />
  );
}

/** Draws cards into the one element we add to a page; it goes away with `end`. */
export const createCards: CreateCards = (document, calls, end) => {
  const host = createCardHost(document, end);
  const shown = signal<ShownCard | null>(null);
  const theme = signal<CardLook['theme']>('light');
  const open = computed((): OpenCard | null => {
    const card = shown.value;
    return card && { id: card.id, content: contentOf(card, calls) };
  });
  const wear = (look: CardLook): void => {
    theme.value = look.theme;
    language.value = look.language;
  };
  const { root, attached } = host;
  showCards(root, { open, theme, rangesOf: calls.rangesOf, attached }, end);
  return {
    show: (card, look) => {
      if (card) host.attach();
      batch(() => {
        wear(look);
        shown.value = card;
      });
    },
    announce: (count, look) => {
      wear(look);
      host.announce(text.peek().announce(count));
    },
  };
};
