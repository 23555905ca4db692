import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { Site } from '../../tools/browsers/sites.ts';
import { chromiumDriver } from './chromium-driver.ts';
import type { Driver } from './driver.ts';
import { firefoxDriver } from './firefox-driver.ts';
import { grantedBuild } from './granted-build.ts';
import { type Publisher, startPublisher } from './pack-publisher.ts';
import { LISTED, listed } from './sites.ts';
import { packs } from './specs/packs.ts';

const article = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Der Lindwurm E1 im Alltag</title>
<meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Der Lindwurm E1 im Alltag","datePublished":"2026-03-01"}</script></head>
<body><main><article><h1>Ein Elektroauto für die Stadt: der Lindwurm E1 im Alltag</h1>
<p>Der Lindwurm E1 kommt nach WLTP 412 Kilometer weit. Das reicht für die Woche, wenn man in der Stadt wohnt und am Samstag an der Säule neben dem Markt lädt.</p>
<p>Wer ein Elektroauto fährt, plant seine Pausen nach der Säule und nicht nach dem Hunger. In Deutschland kostet der Lindwurm E1 19.900 Euro.</p>
<p>An der Autobahn bei Lindenau stehen seit dem Herbst acht neue Ladeplätze für Elektroautos unter einem Dach aus Holz, und im Gasthof nebenan hat man die Küche länger offen.</p>
</article></main></body></html>`;

/** The same article with a fact-check of its own host, and one that borrows another's name. */
const checked = article
  .replace(
    '</head>',
    `${[
      [
        'https://www.heise.de/check',
        'Elektroautos dürfen ab 2030 nicht mehr in Tiefgaragen parken.',
        'Unbelegt',
      ],
      [
        'https://andere.example/check',
        'Wer ein Elektroauto fährt, plant seine Pausen nach der Säule.',
        'Erfunden',
      ],
    ]
      .map(
        ([url, claimReviewed, alternateName]) =>
          `<script type="application/ld+json">${JSON.stringify({ '@type': 'ClaimReview', url, claimReviewed, reviewRating: { alternateName } })}</script>`,
      )
      .join('')}</head>`,
  )
  .replace(
    '</article>',
    '<p>In Tiefgaragen dürfen Elektroautos ab 2030 angeblich nicht mehr parken.</p></article>',
  );

const pages: Readonly<Record<string, string>> = { '/lindwurm.html': article, '/faktencheck.html': checked };

const site: Site = (path) => {
  const body = pages[path];
  return body === undefined ? null : { body };
};

for (const kind of ['chromium', 'firefox'] as const) {
  describe(kind, () => {
    let driver: Driver;
    let publisher: Publisher;
    let build: ReturnType<typeof grantedBuild> | null = null;
    beforeAll(async () => {
      publisher = await startPublisher();
      // Playwright sends even the own machine's addresses through the proxy otherwise.
      process.env.PLAYWRIGHT_DISABLE_FORCED_CHROMIUM_PROXIED_LOOPBACK = '1';
      build = grantedBuild(kind, ['http://127.0.0.1/*']);
      driver = await { chromium: chromiumDriver, firefox: firefoxDriver }[kind](build.folder, {
        [LISTED]: site,
      });
    });
    afterEach(() => driver.closeTabs());
    afterAll(async () => {
      await driver?.close();
      await publisher?.close();
      build?.remove();
    });
    packs(
      () => driver,
      () => publisher,
      listed('lindwurm.html'),
      listed('faktencheck.html'),
    );
  });
}
