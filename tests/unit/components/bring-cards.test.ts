import { expect, test } from 'vitest';
import type { CardCalls, CardLook, CreateCards, ShownCard } from '../../../components/card/cards.ts';
import { cardsWhenNeeded } from '../../../components/reader/bring-cards.ts';
import { note } from './fixtures.ts';

const look: CardLook = { theme: 'light', language: 'de' };
const cardOf = (id: string): ShownCard => ({
  kind: 'note',
  id,
  note: { ...note({ id }), placed: true },
  index: 1,
  count: 1,
  page: { url: 'https://zeitung.example/a', headline: null },
});

/** Cards that note what they are told, brought when the test says so. */
function stage() {
  const heard: string[] = [];
  const answers: ((create: CreateCards | null) => void)[] = [];
  const end = new AbortController();
  const calls: CardCalls = {
    close: () => heard.push('close'),
    step: () => undefined,
    hide: () => undefined,
    typed: () => undefined,
    save: async () => true,
    remove: async () => true,
    rangesOf: () => [],
  };
  const create: CreateCards = () => {
    heard.push('created');
    return {
      show: (card) => heard.push(`show ${card?.id ?? 'nothing'}`),
      announce: (count) => heard.push(`announce ${count}`),
    };
  };
  const bring = () => new Promise<CreateCards | null>((resolve) => answers.push(resolve));
  const cards = cardsWhenNeeded(bring, {} as Document, calls, end.signal);
  const answer = async (at: number, what: CreateCards | null) => {
    answers[at]?.(what);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { heard, answers, end, create, cards, answer };
}

test('cards are brought with the first card, show the one asked for last, and are made once', async () => {
  const { heard, answers, create, cards, answer } = stage();
  cards.show(null, look);
  expect(answers, 'nothing to show needs no cards').toHaveLength(0);
  cards.show(cardOf('a'), look);
  cards.show(cardOf('b'), look);
  await answer(0, create);
  expect(heard).toEqual(['created', 'show b']);
  await answer(1, create);
  cards.show(null, look);
  expect(heard).toEqual(['created', 'show b', 'show b', 'show nothing']);
});

test('an announcement brings the cards and is made once', async () => {
  const { heard, create, cards, answer } = stage();
  cards.announce(3, look);
  await answer(0, create);
  cards.show(cardOf('a'), look);
  expect(heard).toEqual(['created', 'announce 3', 'show a']);
});

test('where the cards cannot be brought the note closes, and the next click asks anew', async () => {
  const { heard, create, cards, answer } = stage();
  cards.show(cardOf('a'), look);
  await answer(0, null);
  expect(heard).toEqual(['close']);
  cards.show(null, look);
  cards.show(cardOf('a'), look);
  await answer(1, create);
  expect(heard).toEqual(['close', 'created', 'show a']);
});

test('cards that come after the end of the reader are not made', async () => {
  const { heard, end, create, cards, answer } = stage();
  cards.show(cardOf('a'), look);
  end.abort();
  await answer(0, create);
  expect(heard).toEqual([]);
});
