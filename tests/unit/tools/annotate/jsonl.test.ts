import { expect, test } from 'vitest';
import type { ArticleInput } from '../../../../claims/types.ts';
import { annotateLines } from '../../../../tools/annotate/jsonl.ts';
import { fakeEngine } from './fake-engine.ts';

interface Out {
  readonly id: unknown;
  readonly error?: string;
  readonly page?: unknown;
  readonly text?: string;
  readonly claims?: readonly Record<string, unknown>[];
}

const sentence = 'Ab 2027 will Xiaomi seine Elektroautos auch in Europa verkaufen.';
const paragraphs = `<p>${sentence}</p>`.repeat(12);
const html = `<!doctype html><html lang="en"><head><title>Xiaomi will nach Europa</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Xiaomi will nach Europa","datePublished":"2026-01-05"}</script>
</head><body><article><h1>Xiaomi will nach Europa</h1>${paragraphs}</article></body></html>`;

async function run(
  records: readonly unknown[],
  {
    seen = [],
    all = false,
    language = 'de',
  }: { seen?: ArticleInput[]; all?: boolean; language?: 'de' | 'en' } = {},
): Promise<Out[]> {
  async function* chunks() {
    for (const record of records) yield `${typeof record === 'string' ? record : JSON.stringify(record)}\n`;
  }
  const lines = await Array.fromAsync(annotateLines(fakeEngine(seen), chunks(), { all, language }));
  return lines.map((line) => JSON.parse(line) as Out);
}

test('a text record answers id, gate and claims with every field of the contract', async () => {
  const [out] = await run([{ id: 'a', text: sentence }]);
  expect(out).toEqual({
    id: 'a',
    page: { language: 'de', electric: true },
    claims: [
      {
        start: 13,
        end: 19,
        quote: 'Xiaomi',
        predicate: 'named',
        subject: 'xiaomi',
        value: { type: 'entity', text: 'Xiaomi', entity: 'xiaomi' },
        modality: 'asserted',
        attribution: null,
        relation: 'supported',
        fact: null,
        facts: [],
        why: ['Der Name steht da'],
      },
    ],
  });
});

test('an html record answers the article text, in which the offsets count', async () => {
  const [out] = await run([{ id: 7, html, url: 'https://www.example.de/auto/xiaomi' }]);
  expect(out?.id).toBe(7);
  expect(out?.page).toEqual({ language: 'de', article: true, electric: true });
  expect(out?.claims?.length).toBeGreaterThan(12);
  for (const claim of out?.claims ?? []) {
    expect(out?.text?.slice(claim.start as number, claim.end as number)).toBe('Xiaomi');
  }
});

test('date, headline and address of the record go before those of the page', async () => {
  const seen: ArticleInput[] = [];
  await run([{ html }, { html, published: '2025-03-01', headline: 'Anders', url: 'https://example.de/x' }], {
    seen,
  });
  expect(seen[0]?.published).toContain('2026-01-05');
  expect(seen[0]?.headline).toBe('Xiaomi will nach Europa');
  expect(seen[1]).toMatchObject({ published: '2025-03-01', headline: 'Anders', url: 'https://example.de/x' });
});

test('a text that is not German or not about electric cars is annotated all the same', async () => {
  const [english, football] = await run([
    {
      id: 'en',
      text: 'From 2027 on, Xiaomi will sell its electric cars in Europe, and that is what they said.',
    },
    { id: 'fb', text: 'Der Torwart hält den Elfmeter, und Xiaomi wirbt auf der Bande für ein Telefon.' },
  ]);
  expect(english).toMatchObject({ page: { language: 'en' }, claims: [{ quote: 'Xiaomi' }] });
  expect(football).toMatchObject({
    page: { language: 'de', electric: false },
    claims: [{ quote: 'Xiaomi' }],
  });
});

test('a bad line answers its id and an error, and the run goes on', async () => {
  const outs = await run([
    '{"id": "cut',
    { id: 'no-text' },
    { id: 'wrong', text: 5 },
    '[1]',
    'null',
    '',
    { id: 'panne', text: 'Panne' },
    { id: 'good', text: sentence },
  ]);
  expect(outs.map((out) => out.id)).toEqual([null, 'no-text', 'wrong', null, null, 'panne', 'good']);
  for (const out of outs.slice(0, 6)) expect(Object.keys(out)).toEqual(['id', 'error']);
  expect(outs[0]?.error).toMatch(/^Not JSON/);
  expect(outs[1]?.error).toContain('"text" or "html"');
  expect(outs[5]?.error).toContain('engine broke');
  expect(outs[6]?.claims).toHaveLength(1);
});

test('broken and empty pages are no error', async () => {
  const outs = await run([
    { id: 'empty', html: '' },
    { id: 'broken', html: '<p>Xiaomi <b>und<table><tr><td></p></body>' },
    { id: 'odd-url', html: '<p>kurz', url: 'not a url' },
  ]);
  for (const out of outs) expect(out.error).toBeUndefined();
  expect(outs[0]).toMatchObject({ text: '', claims: [] });
});

test('a byte order mark at the beginning is no part of the first record', async () => {
  const [out] = await run([`\uFEFF${JSON.stringify({ id: 'bom', text: sentence })}`]);
  expect(out).toMatchObject({ id: 'bom', claims: [{ quote: 'Xiaomi' }] });
});

test('--all is handed to the engine, and reasons come in the language asked for', async () => {
  const [out] = await run([{ id: 'a', text: sentence }], { all: true, language: 'en' });
  expect(out?.claims?.[0]).toMatchObject({ relation: 'unsourced', why: ['The name is there'] });
});
