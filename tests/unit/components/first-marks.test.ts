// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstWorld } from '../../../components/first/first-reading.ts';
import { runFirst } from '../../../components/first/run-first.ts';
import type { NoteView } from '../../../components/note/note-view.ts';
import { failure, type Result, success } from '../../../components/result.ts';
import { type FakePage, withHighlights } from '../page/marks/fake-highlights.ts';
import { note } from './fixtures.ts';

const fake = vi.hoisted(() => ({
  asked: [] as { readonly randnotiz: string; readonly message: unknown }[],
  answers: {} as Record<string, () => unknown>,
  listeners: new Set<unknown>(),
}));

vi.mock('../../../components/browser.ts', () => ({
  browser: {
    runtime: {
      sendMessage: async (message: { readonly randnotiz: string; readonly message: unknown }) => {
        fake.asked.push(message);
        return fake.answers[message.randnotiz]?.();
      },
      onMessage: {
        addListener: (listener: unknown) => fake.listeners.add(listener),
        removeListener: (listener: unknown) => fake.listeners.delete(listener),
      },
    },
  },
}));

const TEXT =
  'Der Konzern will seine Autos ab 2027 auch in Europa verkaufen, sagte ein Sprecher in Peking dazu.';
let page: FakePage;

beforeEach(() => {
  document.body.innerHTML = `<article><h1>Xiaomi plant den Verkauf seiner Elektroautos</h1><p>${TEXT}</p></article>`;
  page = withHighlights(document);
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  fake.asked.length = 0;
  fake.listeners.clear();
  fake.answers['bring-reader'] = () => success(undefined);
});
afterEach(() => {
  firstWorld.__randnotizFirst?.take()?.release();
  vi.unstubAllGlobals();
});

/** Notes of the words given, as the background finds them in what it was sent. */
function notesOf(...words: readonly string[]): readonly NoteView[] {
  const article = (fake.asked.at(-1)?.message as { article?: { text: string } } | undefined)?.article ?? {
    text: '',
  };
  return words.map((quote) => {
    const start = article.text.indexOf(quote);
    return note({
      id: quote,
      quote,
      start,
      end: start + quote.length,
      relation: 'supported',
      articleSays: null,
    });
  });
}
const answerWith = (words: readonly string[], shown: readonly string[]): void => {
  fake.answers['first-notes'] = () => success({ all: false, notes: notesOf(...words), shown });
};
const marked = () => [...(page.registry.get('randnotiz-supported') ?? [])].map(String);
const asked = () => fake.asked.map(({ randnotiz }) => randnotiz);
const untilAsked = (name: string) =>
  vi.waitFor(() => expect(asked()).toContain(name), { timeout: 20_000, interval: 5 });

test('marks what the settings let through, then asks for the reader and for nothing else', async () => {
  answerWith(['ab 2027', 'in Peking'], ['ab 2027']);
  runFirst(document);
  await untilAsked('bring-reader');
  expect(marked()).toEqual(['ab 2027']);
  expect(asked()).toEqual(['first-notes', 'bring-reader']);
  const reading = firstWorld.__randnotizFirst?.take();
  expect(reading?.notes.map((entry) => entry.note.id)).toEqual(['ab 2027', 'in Peking']);
  expect(reading?.url).toBe(document.location.href);
  reading?.release();
});

test('keeps what the page did and what was asked until the reader takes over, and then leaves nothing behind', async () => {
  answerWith(['ab 2027'], ['ab 2027']);
  runFirst(document);
  await untilAsked('bring-reader');
  const added = document.createElement('p');
  document.querySelector('article')?.append(added);
  const call = [{ randnotiz: 'step-note', message: { by: 1 } }, {}, () => undefined] as const;
  for (const listener of fake.listeners) (listener as (...call: unknown[]) => unknown)(...call);
  // Clicks made by scripts open nothing.
  document.querySelector('p')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  const meanwhile = firstWorld.__randnotizFirst?.take()?.release();
  expect(meanwhile?.changes.flatMap(({ addedNodes }) => [...addedNodes])).toEqual([added]);
  expect(meanwhile?.calls.map(({ raw }) => raw)).toEqual([call[0]]);
  expect(meanwhile?.click).toBeNull();
  expect(fake.listeners.size).toBe(0);
  expect(firstWorld.__randnotizFirst).toBeUndefined();
  expect(marked(), 'the marks stay for the reader').toEqual(['ab 2027']);
});

test('a reader that comes before the answer ends the first reading: it paints nothing', async () => {
  let answer: (result: Result<unknown>) => void = () => undefined;
  fake.answers['first-notes'] = () => new Promise((resolve) => (answer = resolve));
  runFirst(document);
  await untilAsked('first-notes');
  expect(firstWorld.__randnotizFirst?.take()).toBeNull();
  answer(success({ all: false, notes: notesOf('ab 2027'), shown: ['ab 2027'] }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(marked()).toEqual([]);
  expect(asked()).toEqual(['first-notes']);
});

test('where no reader can be brought the marks go', async () => {
  answerWith(['ab 2027'], ['ab 2027']);
  fake.answers['bring-reader'] = () => failure('no-access');
  runFirst(document);
  await untilAsked('bring-reader');
  await vi.waitFor(() => expect(fake.listeners.size).toBe(0));
  expect(marked()).toEqual([]);
  expect(firstWorld.__randnotizFirst).toBeUndefined();
});

test('without an article or an answer the reader is brought to tell why', async () => {
  document.body.innerHTML = '<p>Kurz.</p>';
  runFirst(document);
  await untilAsked('bring-reader');
  expect(asked()).toEqual(['bring-reader']);
  expect(firstWorld.__randnotizFirst?.take()).toBeNull();
});

test('a page is read once at a time, and not where a reader is already', async () => {
  answerWith(['ab 2027'], ['ab 2027']);
  runFirst(document);
  runFirst(document);
  await untilAsked('bring-reader');
  expect(asked()).toEqual(['first-notes', 'bring-reader']);
  firstWorld.__randnotizFirst?.take()?.release();
  vi.stubGlobal('__randnotizReader', { isAlive: () => true });
  runFirst(document);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked()).toEqual(['first-notes', 'bring-reader']);
});
