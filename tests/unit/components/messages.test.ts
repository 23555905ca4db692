import { describe, expect, test } from 'vitest';
import { isArticleMessage } from '../../../components/background/untrusted.ts';
import { isEnvelope, isResult } from '../../../components/messages.ts';
import { MOST_TEXT } from '../../../components/reader/article-stretches.ts';
import { failure, success } from '../../../components/result.ts';
import { senderKind } from '../../../components/sender.ts';

const ID = 'our-id';
const ORIGIN = 'chrome-extension://our-id/';

describe('sender', () => {
  test('a content script in the top frame of a tab is a page', () => {
    expect(
      senderKind({ id: ID, url: 'https://zeitung.example/a', frameId: 0, tab: { id: 3 } }, ID, ORIGIN),
    ).toBe('page');
  });

  test('our own pages are panels, also in a tab', () => {
    expect(senderKind({ id: ID, url: `${ORIGIN}popup.html` }, ID, ORIGIN)).toBe('panel');
    expect(senderKind({ id: ID, url: `${ORIGIN}options.html`, frameId: 0, tab: { id: 3 } }, ID, ORIGIN)).toBe(
      'panel',
    );
  });

  test('the background is known by its script or by having no address', () => {
    expect(senderKind({ id: ID, url: `${ORIGIN}background.js` }, ID, ORIGIN)).toBe('background');
    expect(
      senderKind(
        { id: ID, url: 'moz-extension://our-id/_generated_background_page.html' },
        ID,
        'moz-extension://our-id/',
      ),
    ).toBe('background');
    expect(senderKind({ id: ID }, ID, ORIGIN)).toBe('background');
  });

  test('other extensions, frames, and pages that merely look like ours are refused', () => {
    expect(senderKind({ id: 'other', url: `${ORIGIN}popup.html` }, ID, ORIGIN)).toBeNull();
    expect(
      senderKind({ id: ID, url: 'https://ad.example', frameId: 7, tab: { id: 3 } }, ID, ORIGIN),
    ).toBeNull();
    expect(senderKind({ id: ID, url: 'https://zeitung.example/background.js' }, ID, ORIGIN)).toBeNull();
    expect(
      senderKind(
        { id: ID, url: 'https://zeitung.example/?background', frameId: 0, tab: { id: 3 } },
        ID,
        ORIGIN,
      ),
    ).toBe('page');
    expect(senderKind({ url: 'https://zeitung.example' }, ID, ORIGIN)).toBeNull();
  });
});

describe('messages', () => {
  test('only our envelope is read', () => {
    expect(isEnvelope({ randnotiz: 'annotate', message: {} })).toBe(true);
    for (const other of [null, 1, 'annotate', {}, { randnotiz: 1, message: {} }, { randnotiz: 'annotate' }]) {
      expect(isEnvelope(other)).toBe(false);
    }
  });

  test('only our answers count', () => {
    expect(isResult(success(1))).toBe(true);
    expect(isResult(failure('no-answer', new Error('weg')))).toBe(true);
    for (const other of [undefined, null, true, {}, { ok: false }, { ok: 'true' }])
      expect(isResult(other)).toBe(false);
  });

  test('an error crosses as a value with its message', () => {
    expect(failure('no-access', new Error('Cannot access'))).toEqual({
      ok: false,
      error: { code: 'no-access', detail: 'Cannot access' },
    });
  });

  test('an article that is too long or not one is refused', () => {
    const article = { text: 'Text', headline: null, published: null, url: null, blocks: [] };
    expect(isArticleMessage({ article, all: true })).toBe(true);
    expect(isArticleMessage({ article: { ...article, text: 'x'.repeat(MOST_TEXT + 1) }, all: true })).toBe(
      false,
    );
    expect(isArticleMessage({ article: { ...article, text: 5 }, all: true })).toBe(false);
    expect(isArticleMessage({ article: { ...article, blocks: [{}] }, all: true })).toBe(false);
    expect(isArticleMessage(null)).toBe(false);
  });
});
