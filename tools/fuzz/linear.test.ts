import { expect, test } from 'vitest';
import { readClaimReviews } from '../../facts/review/read-claim-reviews.ts';
import { openEnvelope } from '../../facts/subscription/envelope.ts';
import { readSource } from '../../facts/subscription/read-source.ts';
import { readArticle } from '../../page/article/read-article.ts';
import { judgePage } from '../../page/gate/judge-page.ts';
import { BAD_TEXTS } from '../../tests/unit/bad-inputs/texts.ts';
import { annotate } from '../../tests/unit/claims/engine/engine.ts';
import { parsePage } from '../../tests/unit/page/load-page.ts';

/** Texts so long take what they take; starting up and chance no longer count. */
const SHORT = 20_000;
const TIMES = 4;
/** Time in proportion to length gives 4, to its square 16. */
const MOST = 9;
/** Less than this is noise. */
const LEAST_MS = 20;

const repeated = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Processor time: others on the machine do not count. */
function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const pageOf = (text: string): Document =>
  parsePage(
    `<title>Elektroauto</title><article><h1>Ein Elektroauto</h1>
<p>Der erste Absatz über ein Elektroauto ist lang genug, damit die Seite als Artikel gilt.</p><p>${escaped(text)}</p>`,
  );

/** What each reader does with a text that is made ready for it; sentences are cut to a length before they are read. */
const READERS: Readonly<Record<string, (text: string) => () => unknown>> = {
  engine: (text) => () => annotate(text, {}, true),
  gate: (text) => {
    const page = pageOf(text);
    return () => judgePage(page);
  },
  blocks: (text) => {
    const page = pageOf(text);
    return () => readArticle(page);
  },
  pack: (text) => {
    const file = JSON.stringify({ format: 1, id: 'a', title_de: text, facts: [text] });
    return () => {
      const opened = openEnvelope(file);
      return opened.ok ? readSource(opened.parsed) : opened;
    };
  },
  reviews: (text) => () =>
    readClaimReviews([{ '@type': 'ClaimReview', claimReviewed: text, datePublished: text, url: text }]),
};

const texts = Object.entries(BAD_TEXTS).filter(([, text]) => text !== '');

test.each(Object.entries(READERS))(
  '%s: four times the text takes no more than about four times as long',
  (name, reader) => {
    const slow: string[] = [];
    for (const [what, text] of texts) {
      const [short, long] = [repeated(text, SHORT), repeated(text, SHORT * TIMES)];
      reader(short)();
      const least = (words: string): number => {
        const work = reader(words);
        return Math.min(...[1, 2, 3].map(() => milliseconds(work)));
      };
      const factor = least(long) / Math.max(LEAST_MS, least(short));
      if (factor > MOST) slow.push(`${name}, ${what}: ${factor.toFixed(1)} times`);
    }
    expect(slow).toEqual([]);
  },
);
