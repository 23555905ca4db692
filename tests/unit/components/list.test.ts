import { describe, expect, test } from 'vitest';
import { de } from '../../../components/i18n/de.ts';
import { emptyAction, emptyWords } from '../../../components/list/empty-message.tsx';
import { countByRelation, filterNotes } from '../../../components/list/filter-notes.ts';
import { hostOf } from '../../../components/list/host-of.ts';
import { newestLine } from '../../../components/list/newest-line.ts';
import { type EmptyReason, emptyReason, isListed, type TabView } from '../../../components/list/tab-view.ts';
import type { PageState } from '../../../components/messages.ts';
import { siteOf } from '../../../components/options/site-address.ts';
import { visibleNotes } from '../../../components/reader/visible-notes.ts';
import { note } from './fixtures.ts';

const ON = { paused: false, siteOff: false };
const yes = { language: 'de', article: true, electric: true } as const;
const state = (part: Partial<PageState> = {}): PageState => ({
  status: 'ready',
  gate: yes,
  url: 'https://zeitung.example/a',
  headline: null,
  published: null,
  notes: [],
  ownNotes: [],
  teaser: false,
  unread: 0,
  progress: 1,
  open: null,
  error: null,
  ...part,
});
const page = (part: Partial<PageState> = {}): TabView => ({ kind: 'page', state: state(part) });

describe('why there is no list', () => {
  test.each<[string, TabView, EmptyReason | null]>([
    ['not yet known', { kind: 'loading' }, 'loading'],
    ['no extension may read it', { kind: 'unreachable' }, 'unreachable'],
    ['English page', { kind: 'unread', gate: { ...yes, language: 'en' }, listed: true }, 'not-german'],
    ['front page', { kind: 'unread', gate: { ...yes, article: false }, listed: true }, 'no-article'],
    ['football', { kind: 'unread', gate: { ...yes, electric: false }, listed: true }, 'not-electric'],
    ['article on an unlisted site', { kind: 'unread', gate: yes, listed: false }, 'not-listed'],
    ['article opened before the install', { kind: 'unread', gate: yes, listed: true }, 'not-read'],
    ['article without known claims', page(), 'nothing'],
    ['being read', page({ status: 'reading' }), 'reading'],
    ['failed', page({ status: 'failed' }), 'failed'],
    ['read although English', page({ gate: { ...yes, language: 'en' } }), 'not-german'],
    ['claims found', page({ notes: [{ ...note(), placed: true }] }), null],
  ])('%s', (_name, view, reason) => {
    expect(emptyReason(view, ON)).toBe(reason);
  });

  test('what the reader switched off comes first', () => {
    const view = page({ notes: [{ ...note(), placed: true }] });
    expect(emptyReason(view, { paused: true, siteOff: true })).toBe('paused');
    expect(emptyReason(view, { paused: false, siteOff: true })).toBe('site-off');
  });

  test('every reason has words, and where one can act there is a button', () => {
    const reasons: EmptyReason[] = [
      'paused',
      'failed',
      'not-german',
      'no-article',
      'not-electric',
      'not-listed',
      'not-read',
      'nothing',
    ];
    for (const reason of reasons) {
      expect(
        emptyWords(de, reason, 'zeitung.example')[1],
        `${reason} must say what one can do or know`,
      ).not.toBe('');
      expect(emptyAction(de, reason, false), `${reason} needs a button`).not.toBeNull();
    }
    expect(emptyAction(de, 'not-german', true)?.label).toBe(de.popupCheckAgain);
  });
});

describe('filter', () => {
  const notes = [
    note({ id: 'a', relation: 'supported', quote: 'Werk in München' }),
    note({ id: 'b', relation: 'contradicted', quote: 'ab 2026' }),
    note({ id: 'c', relation: 'supported', quote: 'Große Reichweite', sources: [] }),
  ];

  test('groups stand in the order of lists, what differs first', () => {
    expect(filterNotes(notes, { relation: null, search: '' }).map((group) => group.relation)).toEqual([
      'contradicted',
      'supported',
    ]);
    expect(countByRelation(notes)).toEqual([
      { relation: 'contradicted', count: 1 },
      { relation: 'supported', count: 2 },
    ]);
  });

  test('search needs every word, in any order, without umlauts or case', () => {
    const ids = (search: string) =>
      filterNotes(notes, { relation: null, search }).flatMap((group) => group.notes.map(({ id }) => id));
    expect(ids('MUNCHEN werk')).toEqual(['a']);
    expect(ids('grosse')).toEqual(['c']);
    expect(ids('beispielblatt')).toEqual(['b', 'a']);
    expect(ids('werk hamburg')).toEqual([]);
  });

  test('a relation narrows the search further', () => {
    expect(filterNotes(notes, { relation: 'contradicted', search: 'München' })).toEqual([]);
  });

  test('settings hide relations, topics and single facts', () => {
    const settings = { relations: ['contradicted' as const], hiddenTopics: [], hiddenFacts: [] };
    expect(visibleNotes(notes, settings).map(({ id }) => id)).toEqual(['b']);
    expect(visibleNotes(notes, { ...settings, hiddenTopics: ['market-launch'] })).toEqual([]);
    expect(visibleNotes(notes, { ...settings, hiddenFacts: ['start-2027'] })).toEqual([]);
  });
});

describe('whose word it is', () => {
  test('names two publishers, counts the rest and says how old the knowledge is', () => {
    const [base] = note().sources;
    if (!base) throw new Error('the fixture has a source');
    const sources = ['A', 'B', 'B', 'C', 'D'].map((publisher) => ({ ...base, publisher }));
    expect(newestLine(note({ sources }), de, 'de')).toBe('A, B und 2 weitere · angekündigt, Stand März 2025');
  });

  test('a settled status carries the date of the newest source beside it', () => {
    expect(newestLine(note({ status: 'confirmed' }), de, 'de')).toBe(
      'Beispielblatt · bestätigt · 18. März 2025',
    );
  });
});

describe('sites', () => {
  test('subdomains and ports belong to a listed host, look-alikes do not', () => {
    expect(isListed('www.zeitung.example', ['zeitung.example'])).toBe(true);
    expect(isListed('zeitung.example:8080', ['zeitung.example'])).toBe(true);
    expect(isListed('meinezeitung.example', ['zeitung.example'])).toBe(false);
  });

  test.each([
    ['https://www.Beispiel.de/artikel?x=1', 'beispiel.de'],
    ['beispiel.de', 'beispiel.de'],
    [' news.beispiel.co.at ', 'news.beispiel.co.at'],
    ['müller.de', 'xn--mller-kva.de'],
    ['', null],
    ['beispiel', null],
    ['zwei wörter.de', null],
    ['javascript:alert(1)', null],
    ['ftp://beispiel.de', null],
    ['*.de', null],
  ])('%s', (typed, host) => {
    expect(siteOf(typed)).toBe(host);
  });

  test('only web pages have a host', () => {
    expect(hostOf('https://zeitung.example:8443/a')).toBe('zeitung.example:8443');
    for (const other of ['chrome://settings', 'file:///a', 'about:blank', '', undefined])
      expect(hostOf(other)).toBe('');
  });
});
