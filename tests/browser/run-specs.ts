import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../../tools/build/build.ts';
import { chromiumDriver } from './chromium-driver.ts';
import type { Driver } from './driver.ts';
import { firefoxDriver } from './firefox-driver.ts';
import { sites } from './sites.ts';
import { accessibility } from './specs/accessibility.ts';
import { badInput } from './specs/bad-input.ts';
import { card } from './specs/card.ts';
import { cardContent } from './specs/card-content.ts';
import { cardPlace } from './specs/card-place.ts';
import { changingPages } from './specs/changing-pages.ts';
import { gate } from './specs/gate.ts';
import { hostilePages } from './specs/hostile-pages.ts';
import { keyboard } from './specs/keyboard.ts';
import { longArticles } from './specs/long-articles.ts';
import { marks } from './specs/marks.ts';
import { options } from './specs/options.ts';
import { ownNotes } from './specs/own-notes.ts';
import { ownSites } from './specs/own-sites.ts';
import { pictures } from './specs/pictures.ts';
import { popup } from './specs/popup.ts';
import { sharing } from './specs/sharing.ts';
import { sidePanel } from './specs/side-panel.ts';
import { surfaces } from './specs/surfaces.ts';
import { touch } from './specs/touch.ts';
import { untouchedPage } from './specs/untouched-page.ts';

const drivers = { chromium: chromiumDriver, firefox: firefoxDriver } as const;

/** Every behaviour is specified once and holds in both browsers; one browser start serves them all. */
export function runSpecs(kind: keyof typeof drivers): void {
  describe(kind, () => {
    let driver: Driver;
    beforeAll(async () => {
      driver = await drivers[kind](buildFolder(kind), sites);
    });
    afterEach(() => driver.closeTabs());
    afterAll(() => driver?.close());
    const browser = () => driver;
    for (const spec of [
      marks,
      card,
      cardContent,
      cardPlace,
      touch,
      popup,
      gate,
      untouchedPage,
      changingPages,
      longArticles,
      keyboard,
      sharing,
      ownNotes,
      options,
      sidePanel,
      badInput,
      hostilePages,
      accessibility,
      surfaces,
      pictures,
    ])
      spec(browser);
    ownSites(kind, browser);
    test('no test before this one let a request leave for anywhere but the page’s own site', () => {
      expect(driver.strays()).toEqual([]);
    });
  });
}
