// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NoteCard, type NoteCardProps } from '../../../components/card/note-card.tsx';
import { language } from '../../../components/i18n/text.ts';
import { note } from './fixtures.ts';

const page = { url: 'https://zeitung.example/a', headline: 'Titel' };
const ignore = () => undefined;

function draw(part: Partial<NoteCardProps> = {}): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  render(
    <NoteCard
      note={note()}
      index={1}
      count={1}
      page={page}
      onClose={ignore}
      onStep={ignore}
      onHide={ignore}
      {...part}
    />,
    root,
  );
  return root;
}

describe('note card', () => {
  beforeEach(() => {
    language.value = 'de';
  });
  afterEach(() => document.body.replaceChildren());

  test('shows both values, the relation in words, status, sources and dates', () => {
    const words = draw().textContent ?? '';
    for (const part of [
      'weicht ab',
      'Der Artikelab 2026',
      'Die Quellenab 2027',
      'angekündigt, Stand März 2025',
      'Beispielblatt',
      'Presse · 18. März 2025',
      'Jüngste Quelle: 18. März 2025',
      'Geprüft am 13. März 2026',
    ]) {
      expect(words).toContain(part);
    }
  });

  test('says what departs where both sides give the same figure', () => {
    const departs = {
      de: 'Die Quellen nennen einen anderen Zeitraum.',
      en: 'The sources give another period.',
    };
    expect(draw({ note: note({ departs }) }).textContent).toContain(departs.de);
    expect(draw().querySelector('.departs')).toBeNull();
  });

  test('pack and page text is text, never markup', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const both = { de: evil, en: evil };
    const bad = note({
      statement: both,
      departs: both,
      remark: both,
      sourcesSay: both,
      articleSays: evil,
      attribution: evil,
    });
    const root = draw({ note: bad });
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain(evil);
  });

  test('a source without a web address has no link; links open apart from the page', () => {
    const [base] = note().sources;
    if (!base) throw new Error('the fixture has a source');
    const root = draw({ note: note({ sources: [base, { ...base, publisher: 'Ohne Netz', url: null }] }) });
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.source a')];
    expect(links.map((link) => [link.getAttribute('href'), link.target, link.rel])).toEqual([
      ['https://beispiel.example/bericht', '_blank', 'noopener noreferrer'],
    ]);
    expect(root.textContent).toContain('Ohne Netz');
  });

  test('more than three sources wait behind one line', () => {
    const [base] = note().sources;
    if (!base) throw new Error('the fixture has a source');
    const sources = Array.from({ length: 5 }, (_, n) => ({
      ...base,
      publisher: `P${n}`,
      url: `https://x.example/${n}`,
    }));
    const root = draw({ note: note({ sources }) });
    expect(root.querySelectorAll('.sources > ul > li')).toHaveLength(3);
    expect(root.textContent).toContain('2 weitere Quellen');
  });

  test('a claim without a fact shows what it is and offers nothing to hide', () => {
    const bare = note({
      relation: 'unsourced',
      fact: null,
      status: null,
      statement: null,
      remark: null,
      sourcesSay: null,
      sources: [],
      newestSource: null,
      checked: null,
    });
    const root = draw({ note: bare });
    expect(root.textContent).toContain('ohne Beleg');
    expect(root.textContent).not.toContain('Diese Notiz ausblenden');
    expect(root.textContent).not.toContain('Die Quellen');
  });

  test('speaks English all through', () => {
    language.value = 'en';
    const words = draw({ count: 3 }).textContent ?? '';
    for (const part of [
      'differs',
      'The article',
      'from 2027',
      'announced, as of March 2025',
      '1 of 3',
      'Why this mark?',
    ]) {
      expect(words).toContain(part);
    }
    expect(words).not.toMatch(/Quelle|Artikel|Geprüft/);
  });

  test('steps and closes by buttons with names', () => {
    const moves: (number | 'close')[] = [];
    const root = draw({ count: 2, onStep: (by) => moves.push(by), onClose: () => moves.push('close') });
    for (const name of ['Vorige Aussage', 'Nächste Aussage', 'Schließen']) {
      root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)?.click();
    }
    expect(moves).toEqual([-1, 1, 'close']);
  });

  test('a click made by a script cannot hide a note', () => {
    let hidden = false;
    const root = draw({
      onHide: () => {
        hidden = true;
      },
    });
    const button = [...root.querySelectorAll('button')].find(
      (one) => one.textContent === 'Diese Notiz ausblenden',
    );
    button?.click();
    expect(button).toBeDefined();
    expect(hidden).toBe(false);
  });
});
