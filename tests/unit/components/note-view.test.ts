import { describe, expect, test } from 'vitest';
import { coverageOf, factBook } from '../../../components/note/fact-book.ts';
import { noteViews } from '../../../components/note/note-view.ts';
import { amount, annotation, fact, pack, source } from './fixtures.ts';

const book = (...facts: Parameters<typeof pack>[0]) => factBook([pack(facts)]);

describe('note view', () => {
  test('carries both sides, the fact and its newest source', () => {
    const [view] = noteViews([annotation()], book(fact()));
    expect(view).toMatchObject({
      articleSays: 'ab 2026',
      sourcesSay: { de: 'ab 2027', en: 'from 2027' },
      subject: { de: 'Die Firma', en: 'The Firm' },
      topic: { de: 'Marktstart' },
      newestSource: '2025-03-18',
      checked: '2026-03-13',
    });
  });

  test('puts primary sources before agencies, papers and aggregators', () => {
    const kinds = ['aggregator', 'press', 'primary', 'agency'] as const;
    const sources = kinds.map((kind) => source({ kind, publisher: kind }));
    const [view] = noteViews([annotation()], book(fact({ sources })));
    expect(view?.sources.map(({ kind }) => kind)).toEqual(['primary', 'agency', 'press', 'aggregator']);
  });

  test('shows a source without link when its address is no web address', () => {
    const sources = ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'kein Link'].map(
      (url) => source({ url }),
    );
    const [view] = noteViews([annotation()], book(fact({ sources })));
    expect(view?.sources.map(({ url }) => url)).toEqual([null, null, null, null]);
  });

  test('lists a timeline oldest first and names the fact that was compared', () => {
    const old = fact({
      id: 'start-2030',
      valid_from: '2024-07',
      superseded_by: 'start-2027',
      status: 'superseded',
    });
    const [view] = noteViews(
      [annotation({ facts: ['start-2027', 'start-2030', 'unknown'] })],
      book(fact(), old),
    );
    expect(view?.timeline.map((entry) => [entry.fact, entry.compared])).toEqual([
      ['start-2030', false],
      ['start-2027', true],
    ]);
  });

  test('a single fact is no timeline', () => {
    const [view] = noteViews([annotation()], book(fact()));
    expect(view?.timeline).toEqual([]);
  });

  test('an unsourced claim, or one whose fact is gone, still gives a view', () => {
    const unsourced = annotation({ relation: 'unsourced', fact: null, facts: [] });
    const lost = annotation({ fact: 'deleted', facts: ['deleted'], start: 40 });
    const views = noteViews([unsourced, lost], book(fact()));
    expect(views.map(({ fact: id, statement }) => [id, statement])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('stands in reading order with ids that differ', () => {
    const views = noteViews(
      [annotation({ start: 90, end: 95 }), annotation({ start: 5, end: 9 })],
      book(fact()),
    );
    expect(views.map(({ id, start }) => [id, start])).toEqual([
      ['start-2027', 5],
      ['start-2027~2', 90],
    ]);
  });

  test('marks the article value on a ladder only where unit and type agree', () => {
    const years = [2023, 2024, 2025].map((year) =>
      fact({ id: `y${year}`, value: amount(year * 100), qualifiers: { period: String(year) } }),
    );
    const onScale = annotation({
      fact: 'y2024',
      facts: ['y2024'],
      value: { type: 'count', text: '5', number: 5 },
    });
    const other = annotation({
      ...onScale,
      value: { type: 'money', text: '5 Euro', number: 5, unit: 'EUR' },
    });
    const [first, second] = noteViews([onScale, { ...other, start: 20 }], book(...years));
    expect(first?.ladder?.article).toBe(5);
    expect(second?.ladder?.article).toBeNull();
  });

  test('the coverage counts each fact once and names the newest check', () => {
    const one = pack([fact(), fact({ id: 'b', checked: '2026-07-03' })]);
    const two = pack([fact()], { id: 'second' });
    expect(coverageOf([one, two])).toEqual({ facts: 2, packs: 2, checked: '2026-07-03' });
  });
});
