import type { BrowserContext, Page } from 'playwright-core';
import { createEngine } from '../../../claims/engine.ts';
import { bundledPacks } from '../../../facts/packs.ts';
import type { MarkStyle } from '../../../page/marks/mark-style.ts';
import { launchChromium } from '../../browsers/chromium.ts';
import { buildExtension } from '../../build/build.ts';
import { type Measured, summarise } from '../measure.ts';
import { bareReader } from './bare-reader.ts';
import { bundleInPage } from './bundle.ts';
import { type Footprint, footprint, untilMarks } from './footprint.ts';
import type { Bench, Claim } from './in-page.ts';
import { type Live, live } from './live.ts';
import { articlePage, frontPage, hugePage } from './make-page.ts';

/** The same work done by the extension and by something else, on the same page in the same run. */
export interface Pair {
  readonly what: string;
  readonly ours: Measured;
  readonly than: string;
  readonly theirs: Measured;
}

export interface PageFigures {
  readonly browser: string;
  readonly pageBytes: number;
  readonly articleBytes: number;
  readonly claims: number;
  readonly pairs: readonly Pair[];
  readonly footprints: readonly Footprint[];
  readonly lives: readonly Live[];
}

const PAGE_BYTES = 300_000;
const HUGE_NODES = 200_000;
/** A host that the extension does not know, and one from page/hosts.json. */
const QUIET = 'bench.example';
const LISTED = 'www.abendblatt.de';

export async function measurePages(): Promise<PageFigures> {
  const pages: Readonly<Record<string, string>> = {
    '/article': articlePage(PAGE_BYTES),
    '/front': frontPage(PAGE_BYTES),
    '/huge': hugePage(HUGE_NODES),
  };
  const site = (path: string) => {
    const body = pages[path];
    return body === undefined ? null : { body };
  };
  const script = await bundleInPage();
  const run = await launchChromium({
    extensionDir: await buildExtension('chromium'),
    sites: { [QUIET]: site, [LISTED]: site },
  });
  try {
    const open = async (path: string): Promise<Page> => {
      const page = await run.openPage(`https://${QUIET}${path}`);
      await page.evaluate(script);
      return page;
    };
    const pairs: Pair[] = [];
    for (const [path, kind] of [
      ['/front', 'another page'],
      ['/article', 'an article'],
    ] as const) {
      const page = await open(path);
      pairs.push({
        what: `gate on ${kind} of 300 kB`,
        ours: await figure(page, 'gate'),
        than: 'bare TreeWalker pass',
        theirs: await figure(page, 'treeWalker'),
      });
      await page.close();
      pairs.push({
        what: 'the same, first call after loading',
        ours: await firstCall(open, path, 'gate'),
        than: 'first TreeWalker pass',
        theirs: await firstCall(open, path, 'treeWalker'),
      });
    }
    const page = await open('/article');
    const article = await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.text());
    const claims = claimsOf(article);
    const readMs = await figure(page, 'readArticle');
    const paintMs = await figure(page, 'paint', claims);
    pairs.push(
      {
        what: 'article read and marks painted',
        ours: sum(readMs, paintMs),
        than: 'Mozilla Readability parse',
        theirs: await figure(page, 'readability'),
      },
      {
        what: 'marks, layout included',
        ours: paintMs,
        than: 'mark.js on the same ranges',
        theirs: await figure(page, 'markJs', claims),
      },
      {
        what: 'claims anchored, text index included',
        ours: await figure(page, 'anchor', claims),
        than: 'dom-anchor-text-quote',
        theirs: await figure(page, 'textQuote', claims),
      },
    );
    await page.close();
    const huge = await open('/huge');
    pairs.push({
      what: 'gate on 5 MB in 200,000 text nodes',
      ours: await figure(huge, 'gate'),
      than: 'bare TreeWalker pass',
      theirs: await figure(huge, 'treeWalker'),
    });
    pairs.push({
      what: 'article read on the same page',
      ours: await figure(huge, 'readArticle'),
      than: 'bare TreeWalker pass',
      theirs: await figure(huge, 'treeWalker'),
    });
    await huge.close();
    const freshly = await besideBare(run.context, site, `https://${LISTED}/article`);
    if (freshly !== null) pairs.push(freshly);
    const footprints: Footprint[] = [];
    const lives: Live[] = [];
    for (const path of ['/front', '/article', '/huge'])
      for (const [host, how] of [
        [QUIET, 'without'],
        [LISTED, 'with'],
      ] as const) {
        const [url, name] = [`https://${host}${path}`, `${path.slice(1)}, ${how} the extension`];
        footprints.push(await footprint(run.context, url, name));
        if (path !== '/front') lives.push(await live(run.context, url, name, host === LISTED));
      }
    return {
      browser: `Chromium ${run.context.browser()?.version() ?? ''}`.trim(),
      pageBytes: PAGE_BYTES,
      articleBytes: Buffer.byteLength(article.text),
      claims: claims.length,
      pairs,
      footprints,
      lives,
    };
  } finally {
    await run.close();
  }
}

/** Ours and an extension that only asks and draws one highlight, opened in turn: what of our time is the browser's own. */
async function besideBare(
  ours: BrowserContext,
  site: (path: string) => { body: string } | null,
  url: string,
): Promise<Pair | null> {
  const extension = bareReader(LISTED);
  const bare = await launchChromium({ extensionDir: extension.folder, sites: { [LISTED]: site } });
  try {
    const times: [number[], number[]] = [[], []];
    for (let load = 0; load < LOADS; load++)
      for (const [side, context] of [ours, bare.context].entries()) {
        const ms = await untilMarks(context, url);
        if (ms !== null) times[side]?.push(ms);
      }
    if (times.some(({ length }) => length === 0)) return null;
    return {
      what: 'all scripts of a freshly opened article until the marks',
      ours: summarise(times[0]),
      than: 'an extension that only asks and draws one highlight',
      theirs: summarise(times[1]),
    };
  } finally {
    await bare.close();
    extension.remove();
  }
}

const sum = (a: Measured, b: Measured): Measured => ({
  ms: a.ms + b.ms,
  best: a.best + b.best,
  spread: Math.max(a.spread, b.spread),
  rounds: Math.min(a.rounds, b.rounds),
});

function claimsOf(article: { text: string; published: string | null; headline: string | null }): Claim[] {
  const engine = createEngine(bundledPacks());
  return engine.annotate(article, { all: true }).map(({ start, end, relation }, at) => ({
    id: `claim-${at}`,
    style: relation as MarkStyle,
    start,
    end,
  }));
}

async function figure(page: Page, name: keyof Bench, claims: readonly Claim[] = []): Promise<Measured> {
  const times = await page.evaluate(
    ({ name, claims }) => {
      const { bench } = globalThis as unknown as { bench: Record<string, (claims: unknown) => number[]> };
      // Once unmeasured, so that both sides run compiled code.
      bench[name]?.(claims);
      return bench[name]?.(claims) ?? [];
    },
    { name, claims },
  );
  return summarise(times);
}

const LOADS = 7;

/** The first call on freshly loaded pages: nothing compiled, nothing laid out for it. */
async function firstCall(
  open: (path: string) => Promise<Page>,
  path: string,
  name: 'gate' | 'treeWalker',
): Promise<Measured> {
  const times: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    const page = await open(path);
    times.push(
      ...(await page.evaluate(
        (name) => (globalThis as unknown as { bench: Bench }).bench[name]().slice(0, 1),
        name,
      )),
    );
    await page.close();
  }
  return summarise(times);
}
