import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { ownNoteCalls } from '../../../components/background/own-note-calls.ts';
import type { Runtime } from '../../../components/browser.ts';

const url = 'https://zeitung.example/a';
const quote = { exact: 'ab 2026', prefix: 'schon ', suffix: ' verkauft' };
const calls = ownNoteCalls();
const from = (incognito: boolean) => ({ tab: { incognito } }) as Runtime.MessageSender;
const begun = async () => {
  const answer = await calls['own-notes-of-page']({ url });
  return answer.ok ? answer.value.begun : null;
};

test('what is typed in a private window is answered like anywhere else and not kept; a stored note is', async () => {
  const note = { id: null, url, quote, words: 'halb', link: '' };
  expect(await calls['keep-begun-note']({ note }, from(true))).toMatchObject({ ok: true });
  expect(await begun()).toEqual([]);
  expect(await calls['keep-begun-note']({ note }, from(false))).toMatchObject({ ok: true });
  expect(await begun()).toEqual([note]);

  const draft = { id: null, url, title: null, quote, text: 'ganz', link: null };
  expect(await calls['save-own-note']({ draft })).toMatchObject({ ok: true, value: { text: 'ganz' } });
  expect(await begun()).toEqual([]);
});

test('of calls that did not wait for each other the last holds, so that no letter typed before leaving is lost', async () => {
  const note = (words: string) => ({ note: { id: null, url, quote, words, link: '' } });
  const sent = ['h', 'ha', 'hal', 'halb'].map((words) => calls['keep-begun-note'](note(words), from(false)));
  expect(await begun()).toMatchObject([{ words: 'halb' }]);
  await Promise.all([...sent, calls['forget-begun-note']({ url, id: null })]);
  expect(await begun()).toEqual([]);
});

test('what is no begun note is refused', async () => {
  expect(await calls['keep-begun-note']({ note: { url } }, from(false))).toMatchObject({
    ok: false,
    error: { code: 'bad-message' },
  });
});
