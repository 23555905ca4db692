import { describe, expect, test } from 'vitest';
import { partStretch, stretchesOf } from '../../../components/reader/article-stretches.ts';

const paragraphs = ['Eins.', 'Zwei.', 'Drei.', 'Vier.'];
const text = paragraphs.join('\n');
const blocks = paragraphs.map((words) => {
  const start = text.indexOf(words);
  return { kind: 'paragraph' as const, start, end: start + words.length };
});
const article = { text, headline: 'Eins.', published: '2025-04-24', url: 'https://zeitung.example/', blocks };

describe('stretches of an article', () => {
  test('a usual article is one stretch, whole and without context', () => {
    const { stretches, unread } = stretchesOf(article);
    expect(stretches).toEqual([{ input: article, from: 0, offset: 0, end: text.length }]);
    expect(unread).toBe(0);
  });

  test('a long one comes in whole blocks, each stretch with the block before it as context', () => {
    const { stretches } = stretchesOf(article, { stretch: 11, context: 8 });
    expect(stretches.map(({ input }) => input.text)).toEqual(['Eins.\nZwei.', 'Zwei.\nDrei.\nVier.']);
    expect(stretches.map(({ from }) => from)).toEqual([0, 6]);
    for (const { input, offset, end } of stretches) expect(text.slice(offset, end)).toBe(input.text);
    const [, second] = stretches;
    expect(second?.input.blocks?.map(({ start, end }) => second.input.text.slice(start, end))).toEqual([
      'Zwei.',
      'Drei.',
      'Vier.',
    ]);
  });

  test('every character of every block is asked for exactly once, however the text is cut', () => {
    for (const stretch of [3, 5, 6, 11, 100]) {
      const { stretches } = stretchesOf(article, { stretch, context: 4 });
      const asked = stretches.map(({ offset, from, end }) => text.slice(offset + from, end));
      expect(asked.join('').replaceAll('\n', ''), `in steps of ${stretch}`).toBe(paragraphs.join(''));
    }
  });

  test('a block longer than a stretch is parted after a sentence, else after a word', () => {
    const one = (words: string) => ({
      ...article,
      text: words,
      blocks: [{ kind: 'paragraph' as const, start: 0, end: words.length }],
    });
    const parts = (words: string) =>
      stretchesOf(one(words), { stretch: 20, context: 0 }).stretches.map(({ input }) => input.text);
    expect(parts('Ein Satz ist da. Ein zweiter.')).toEqual(['Ein Satz ist da. ', 'Ein zweiter.']);
    expect(parts('Wort um Wort ohne einen Punkt')).toEqual(['Wort um Wort ohne ', 'einen Punkt']);
    expect(parts('x'.repeat(45))).toEqual(['x'.repeat(20), 'x'.repeat(20), 'x'.repeat(5)]);
  });

  test('beyond the longest text that is read, the rest is counted', () => {
    const { stretches, unread } = stretchesOf(article, { stretch: 6, most: 12 });
    expect(stretches).toHaveLength(2);
    expect(unread).toBe(text.length - 11);
  });
});

describe('a part that changed', () => {
  const part = { text: 'Neu.', blocks: [{ kind: 'list-item' as const, start: 0, end: 4 }] };

  test('it is sent with the text before it, and its offsets lead back to the part', () => {
    const { input, from, offset } = partStretch(part, 'Davor.', article);
    expect(input.text).toBe('Davor.\nNeu.');
    expect(input.text.slice(from)).toBe('Neu.');
    expect(from + offset).toBe(0);
    expect(input.blocks?.map(({ start, end }) => input.text.slice(start, end))).toEqual(['Davor.', 'Neu.']);
  });

  test('without text before it stands alone', () => {
    const { input, from } = partStretch(part, '', article);
    expect(input.text).toBe('Neu.');
    expect(from).toBe(0);
  });
});
