// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import {
  type ShelvedNote,
  withoutChanged,
  withoutVanished,
  withPart,
} from '../../../components/reader/note-shelf.ts';
import { selectedOffsets } from '../../../components/reader/selected-offsets.ts';
import { readArticle } from '../../../page/article/read-article.ts';
import { note } from './fixtures.ts';

afterEach(() => document.body.replaceChildren());

function paragraph(words: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = words;
  document.body.append(element);
  return element;
}

function shelved(id: string, element: Element): ShelvedNote {
  const range = document.createRange();
  range.selectNodeContents(element.firstChild ?? element);
  return { note: note({ id }), ranges: [range] };
}

describe('notes of a changing page', () => {
  test('a note goes with its words, and when its paragraph is read anew', () => {
    const [stays, removed, edited] = ['eins', 'zwei', 'drei'].map(paragraph);
    if (!stays || !removed || !edited) throw new Error('three paragraphs are made above');
    const shelf = [shelved('a', stays), shelved('b', removed), shelved('c', edited)];
    const unplaced: ShelvedNote = { note: note({ id: 'd' }), ranges: [] };
    removed.remove();
    const left = withoutChanged([...shelf, unplaced], [edited]);
    expect(left.map((entry) => entry.note.id)).toEqual(['a', 'd']);
  });

  test('notes of a new part stand where they are on the page, with ids of their own', () => {
    const [first, last] = ['eins', 'drei'].map(paragraph);
    if (!first || !last) throw new Error('two paragraphs are made above');
    const middle = document.createElement('p');
    middle.textContent = 'zwei';
    first.after(middle);
    const shelf = withPart([shelved('fact', first), shelved('fact~2', last)], [shelved('fact', middle)]);
    expect(shelf.map((entry) => entry.note.id)).toEqual(['fact', 'fact~3', 'fact~2']);
  });
});

describe('a note whose words could not be found on the page', () => {
  const unplaced: ShelvedNote = { note: note({ id: 'a', quote: 'seit 2024 | 17 Prozent' }), ranges: [] };

  test('gives way to the same claim, read again, and to no other', () => {
    const place = shelved('a', paragraph('seit 2024 17 Prozent'));
    const again = { ...place, note: unplaced.note };
    expect(withPart([unplaced], [again])).toEqual([again]);
    expect(withPart([unplaced], [{ ...unplaced }])).toHaveLength(1);
    const other = { ...place, note: note({ id: 'b', quote: 'seit 2025 17 Prozent' }) };
    expect(withPart([unplaced], [other])).toHaveLength(2);
    // The same words marked twice on a page are two claims.
    expect(withPart([again], [again])).toHaveLength(2);
  });

  test('stays while its words stand in the article, and goes with them', () => {
    const row = paragraph('seit 2024 17 Prozent');
    expect(withoutVanished([unplaced], document.body)).toEqual([unplaced]);
    row.textContent = 'seit 2025 17 Prozent';
    const placed = shelved('b', row);
    expect(withoutVanished([unplaced, placed], document.body)).toEqual([placed]);
  });
});

describe('selected words', () => {
  const open = () => {
    document.body.innerHTML = `<article><h1>Xiaomi plant den Verkauf seiner Elektroautos</h1>
      <p>Der Konzern will seine <b>Autos</b> ab 2027 auch in Europa verkaufen, sagte ein Sprecher in Peking dazu.</p>
      <aside><p>Anzeige: Jetzt Reifen wechseln und dabei sparen, nur noch in dieser Woche.</p></aside>
      <p>Ein Werk ist dafür nicht vorgesehen, die Autos sollen aus China kommen, hieß es weiter.</p></article>`;
    const article = readArticle(document);
    if (!article) throw new Error('the page above is an article');
    return article;
  };
  const select = (from: Node | null | undefined, start: number, to: Node | null | undefined, end: number) => {
    const selection = document.getSelection();
    if (!from || !to || !selection) throw new Error('nothing to select');
    selection.setBaseAndExtent(from, start, to, end);
    return selection;
  };

  test('lead across inline elements to the same words in the article text', () => {
    const { index } = open();
    const p = document.querySelector('p');
    const found = selectedOffsets(select(p?.firstChild, 12, p?.lastChild, 8), index);
    expect(found && index.text.slice(found.start, found.end)).toBe('will seine Autos ab 2027');
  });

  test('spaces at the ends are left out, nothing selected gives nothing', () => {
    const { index } = open();
    const p = document.querySelector('p');
    const found = selectedOffsets(select(p?.firstChild, 11, p?.firstChild, 17), index);
    expect(found && index.text.slice(found.start, found.end)).toBe('will');
    expect(selectedOffsets(select(p?.firstChild, 3, p?.firstChild, 3), index)).toBeNull();
    expect(selectedOffsets(null, index)).toBeNull();
  });

  test('words outside the article are none of ours', () => {
    const { index } = open();
    const advertisement = document.querySelector('aside p')?.firstChild;
    expect(selectedOffsets(select(advertisement, 0, advertisement, 20), index)).toBeNull();
  });
});
