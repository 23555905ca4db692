// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { FirstReading, Meanwhile } from '../../../components/first/first-reading.ts';
import { createPageModel, NOTHING_READ } from '../../../components/reader/page-model.ts';
import type { PageNotes } from '../../../components/reader/page-notes.ts';
import { catchUp, takeOver } from '../../../components/reader/take-over.ts';
import { defaultSettings } from '../../../components/settings/settings.ts';

const HERE = 'https://zeitung.example/a';
const NOTHING: Meanwhile = { changes: [], calls: [], click: null };

function firstReading(change: Partial<FirstReading> = {}) {
  const clear = vi.fn();
  const first = {
    url: HERE,
    article: { root: document.body },
    painting: { clear },
    notes: [],
    all: false,
    release: () => NOTHING,
    ...change,
  } as unknown as FirstReading;
  return { first, clear };
}
const modelOf = (change = {}) =>
  createPageModel({ ...defaultSettings(), ...change }, 'zeitung.example', HERE);

test('first marks of this page stay', () => {
  const { first, clear } = firstReading();
  expect(takeOver(first, modelOf(), () => undefined)?.article).toBe(first.article);
  expect(clear).not.toHaveBeenCalled();
});

test.each([
  ['of another address', { url: 'https://zeitung.example/b' }, {}],
  ['read for other settings', { all: true }, {}],
  ['of an article the page has taken out', { article: { root: document.createElement('p') } }, {}],
  ['of a site that was switched off', {}, { sitesOff: ['zeitung.example'] }],
])('first marks %s go, and what was asked meanwhile is kept all the same', (_, change, settings) => {
  const { first, clear } = firstReading(change as Partial<FirstReading>);
  const later = vi.fn();
  expect(takeOver(first, modelOf(settings), later)).toBeNull();
  expect(clear).toHaveBeenCalledOnce();
  expect(later).toHaveBeenCalledWith(NOTHING);
});

test('what was asked before the reader came is done once, when its notes are there', async () => {
  const model = modelOf();
  const opened: string[] = [];
  const notes = {
    noteAt: () => (model.reading.peek() === NOTHING_READ ? null : 'a'),
    open: (id: string) => opened.push(id) > 0,
  } as unknown as PageNotes;
  const answered: unknown[] = [];
  const respond = vi.fn();
  const call = (raw: string) => ({ raw, sender: {}, respond });
  catchUp(
    { changes: [], calls: [call('ours'), call('foreign')], click: { x: 1, y: 2 } },
    model,
    notes,
    (raw) => {
      answered.push(raw);
      return raw === 'ours' ? true : undefined;
    },
    new AbortController().signal,
  );
  expect([opened, answered]).toEqual([[], []]);
  model.reading.value = { ...NOTHING_READ, status: 'ready' };
  expect(opened, 'not before others have seen the notes').toEqual([]);
  await Promise.resolve();
  expect([opened, answered]).toEqual([['a'], ['ours', 'foreign']]);
  expect(respond, 'nobody else answers the foreign one').toHaveBeenCalledExactlyOnceWith(undefined);
  model.reading.value = { ...NOTHING_READ, status: 'ready' };
  await Promise.resolve();
  expect(opened).toEqual(['a']);
});
