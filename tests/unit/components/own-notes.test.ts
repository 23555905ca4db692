import { describe, expect, test } from 'vitest';
import { describeQuote, findQuote } from '../../../components/own-notes/find-quote.ts';
import { readBegun, readDraft, readOwnNotes } from '../../../components/own-notes/own-note.ts';
import { pageAddress } from '../../../components/own-notes/page-address.ts';

const TEXT =
  'Der Konzern will seine Autos ab 2027 in Europa verkaufen. In China bleibt es bei den Preisen. ' +
  'Der Konzern will seine Autos ab 2028 in Japan verkaufen.';

const quoteOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return describeQuote(TEXT, start, start + words.length);
};
const foundIn = (text: string, quote: ReturnType<typeof quoteOf>) => {
  const found = findQuote(text, quote);
  return found && text.slice(found.start, found.end);
};

describe('finding a quote again', () => {
  test('among equal words the surroundings decide', () => {
    const second = quoteOf('Der Konzern will', 20);
    expect(findQuote(TEXT, second)?.start).toBe(TEXT.lastIndexOf('Der Konzern will'));
    expect(findQuote(TEXT, quoteOf('Der Konzern will'))?.start).toBe(0);
  });

  test('text put before it does not matter', () => {
    expect(foundIn(`Neu: ein Vorspann. ${TEXT}`, quoteOf('ab 2028 in Japan'))).toBe('ab 2028 in Japan');
  });

  test('a corrected letter or word is followed', () => {
    const changed = TEXT.replace('bleibt es bei den Preisen', 'bleibt es bei diesen Preisen');
    expect(foundIn(changed, quoteOf('In China bleibt es bei den Preisen'))).toBe(
      'In China bleibt es bei diesen Preisen',
    );
  });

  test('another sentence is not taken for it', () => {
    expect(
      findQuote('Die Bahn fährt wieder nach Plan, teilte sie mit.', quoteOf('ab 2027 in Europa')),
    ).toBeNull();
    expect(findQuote('', quoteOf('ab 2027'))).toBeNull();
  });

  test('a quote longer than the search patterns is found by beginning and end', () => {
    const long = Array.from({ length: 60 }, (_, n) => `Wort${n}`).join(' ');
    const text = `Davor. ${long} Danach.`;
    const quote = describeQuote(text, 7, 7 + long.length);
    const changed = text.replace('Wort30', 'Begriff30');
    const found = findQuote(changed, quote);
    expect(found && changed.slice(found.start, found.end)).toBe(long.replace('Wort30', 'Begriff30'));
    expect(findQuote(changed.replace(/Wort4\d /g, ''), quote)).not.toBeNull();
    expect(findQuote(changed.slice(0, 200), quote)).toBeNull();
  });
});

describe('what is stored', () => {
  const draft = {
    id: null,
    url: 'https://zeitung.example/a',
    title: 'Titel',
    quote: { exact: 'ab 2027', prefix: '', suffix: '' },
    text: ' Nachfragen ',
    link: 'https://quelle.example',
  };

  test('a draft is trimmed; an empty one or one with a script for a link is refused', () => {
    expect(readDraft(draft)?.text).toBe('Nachfragen');
    expect(readDraft({ ...draft, text: '   ' })).toBeNull();
    expect(readDraft({ ...draft, link: 'javascript:alert(1)' })).toBeNull();
    expect(readDraft({ ...draft, quote: { exact: '' } })).toBeNull();
    expect(readDraft('draft')).toBeNull();
  });

  test('what was begun may still be empty or no address; without a quote or a page it is none', () => {
    const begun = { id: null, url: draft.url, quote: draft.quote, words: '', link: 'htt' };
    expect(readBegun(begun)).toEqual(begun);
    expect(readBegun({ ...begun, url: 'keine Adresse' })).toBeNull();
    expect(readBegun({ ...begun, quote: { exact: '' } })).toBeNull();
    expect(readBegun({ ...begun, words: 'x'.repeat(20_001) })).toBeNull();
  });

  test('unreadable notes of an imported list are left out and counted', () => {
    const note = {
      ...draft,
      id: 'a',
      created: '2026-03-01T10:00:00.000Z',
      changed: '2026-03-01T10:00:00.000Z',
    };
    const { notes, dropped } = readOwnNotes([
      note,
      { ...note, id: '' },
      null,
      { ...note, changed: 'gestern' },
    ]);
    expect(notes.map(({ id }) => id)).toEqual(['a']);
    expect(dropped).toBe(3);
    expect(readOwnNotes('keine Liste')).toEqual({ notes: [], dropped: 0 });
  });

  test('a page is known again without fragment and campaign', () => {
    expect(pageAddress('https://zeitung.example/a?id=7&utm_source=rss&fbclid=x#absatz')).toBe(
      'https://zeitung.example/a?id=7',
    );
  });
});
