import { describe, expect, test } from 'vitest';
import { annotationsCsv } from '../../../components/export/annotations-csv.ts';
import { annotationsJsonLd } from '../../../components/export/annotations-json-ld.ts';
import { annotationsMarkdown } from '../../../components/export/annotations-markdown.ts';
import { claimReview } from '../../../components/export/claim-review.ts';
import { de } from '../../../components/i18n/de.ts';
import { noteAsMarkdown, noteAsText } from '../../../components/share/note-text.ts';
import { mailLink, reportText } from '../../../components/share/report-mail.ts';
import { textFragmentLink } from '../../../components/share/text-fragment.ts';
import { fact, note, source } from './fixtures.ts';

const page = { url: 'https://zeitung.example/a?x=1#teil', headline: 'Titel [neu]', published: '2025-04-24' };
const words = { text: de, language: 'de' } as const;

describe('link to a passage', () => {
  test('a short quote stands in it whole, escaped for the directive', () => {
    expect(textFragmentLink(page.url, 'ab 2026, E-Autos & mehr')).toBe(
      'https://zeitung.example/a?x=1#:~:text=ab%202026%2C%20E%2DAutos%20%26%20mehr',
    );
  });

  test('one from a table by its first and last cell, without our separator', () => {
    expect(decodeURIComponent(textFragmentLink(page.url, 'Preis in China | 529.900 Yuan'))).toContain(
      '#:~:text=Preis in China,529.900 Yuan',
    );
  });

  test('a long one by its beginning and end', () => {
    const quote = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf';
    expect(decodeURIComponent(textFragmentLink(page.url, quote))).toContain(
      '#:~:text=eins zwei drei vier fünf,acht neun zehn elf zwölf',
    );
  });
});

describe('a note as text', () => {
  test('says both values, the sources with date, and where it stands', () => {
    const text = noteAsText(note(), page, words);
    expect(text).toContain('„ab 2026“\nWeicht ab\nDer Artikel: ab 2026\nDie Quellen: ab 2027');
    expect(text).toContain('- Beispielblatt (Presse, 18. März 2025) https://beispiel.example/bericht');
    expect(text).toContain('#:~:text=ab%202026');
  });

  test('says what departs where it is not the figure', () => {
    const departs = { de: 'Die Quellen nennen einen anderen Ort.', en: 'The sources give another place.' };
    expect(noteAsText(note({ departs }), page, words)).toContain(`ab 2027\n${departs.de}\n`);
  });

  test('a quote or publisher cannot smuggle in Markdown', () => {
    const [base] = note().sources;
    if (!base) throw new Error('the fixture has a source');
    const bad = note({
      quote: 'a](javascript:x) *b*',
      sources: [{ ...base, publisher: '[Blatt](x)', url: 'https://x.example/a_(b)' }],
    });
    const markdown = noteAsMarkdown(bad, page, words);
    expect(markdown).toContain('a\\](javascript:x) \\*b\\*');
    expect(markdown).toContain('[\\[Blatt\\](x)](https://x.example/a_%28b%29)');
  });
});

describe('error report', () => {
  test('without consent neither the sentence nor the address is in it', () => {
    const { subject, body } = reportText(
      note({ quote: 'geheimer Satz' }),
      de,
      'Es waren 7:07 Minuten.',
      null,
    );
    expect(subject + body).not.toContain('geheimer Satz');
    expect(subject + body).not.toContain('zeitung.example');
    expect(body).toContain('start-2027');
    expect(body).toContain('Es waren 7:07 Minuten.');
  });

  test('with consent both are, and the mail link carries them', () => {
    const report = reportText(note({ quote: 'Satz & mehr' }), de, '', { url: page.url });
    const link = new URL(mailLink(report, 'fehler@lindenau.org') ?? '');
    expect(link.pathname).toBe('fehler@lindenau.org');
    expect(link.searchParams.get('body')).toContain('Satz & mehr');
    expect(link.searchParams.get('body')).toContain(page.url);
    expect(link.searchParams.get('subject')).toBe(report.subject);
    expect(mailLink(report, '')).toBeNull();
  });
});

describe('export', () => {
  const exported = { ...page, notes: [note(), note({ id: 'b', quote: '=SUMME(A1); "so"', sources: [] })] };

  test('CSV keeps quotes and separators in their cell and runs no formula', () => {
    const rows = annotationsCsv(exported, words).split('\r\n');
    expect(rows[0]?.startsWith('\uFEFFrelation,quote')).toBe(true);
    expect(rows[2]).toContain(`"'=SUMME(A1); ""so"""`);
    expect(rows).toHaveLength(4);
  });

  test('JSON-LD is a Web Annotation collection with quote selectors', () => {
    const collection = JSON.parse(annotationsJsonLd(exported, words));
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.total).toBe(2);
    expect(collection.first.items[0].target).toEqual({
      source: page.url,
      selector: [
        { type: 'TextQuoteSelector', exact: 'ab 2026' },
        { type: 'TextPositionSelector', start: 10, end: 17 },
      ],
    });
  });

  test('Markdown has a title and every note', () => {
    const markdown = annotationsMarkdown(exported, words);
    expect(
      markdown.startsWith('# Titel \\[neu\\]\n\n<https://zeitung.example/a?x=1#teil> (24. April 2025)'),
    ).toBe(true);
    expect(markdown.match(/^> \[/gm)).toHaveLength(2);
  });

  test('a fact as ClaimReview names claim, check day and web sources only', () => {
    const review = JSON.parse(
      claimReview(fact({ sources: [source(), source({ url: 'javascript:x' })] }), 'angekündigt', 'de'),
    );
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: fact().statement_de,
      datePublished: '2026-03-13',
      itemReviewed: { appearance: [{ url: 'https://beispiel.example/bericht' }] },
      reviewRating: { alternateName: 'angekündigt' },
    });
    expect(review.itemReviewed.appearance).toHaveLength(1);
  });
});
