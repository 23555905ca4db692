import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumDriver } from '../chromium-driver.ts';
import { type Driver, type Tab, until } from '../driver.ts';
import { grantedBuild } from '../granted-build.ts';
import { sites, UNLISTED, unlisted } from '../sites.ts';
import { clickOn, marksOn, says, useSettings } from '../steps.ts';

/** The background follows a setting a moment later: until then a page that opens is not read, or still is. */
const gateRegistered = (options: Tab, wanted: boolean): Promise<unknown> =>
  until(
    options,
    'The gate is not registered as the settings say.',
    async (kit, wanted) => {
      const { scripting } = kit.api<{
        scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
      }>();
      return (await scripting.getRegisteredContentScripts()).length > 0 === wanted;
    },
    wanted,
  );

/** Sites of the reader's own, with the browser's permission. */
export function ownSites(kind: 'chromium' | 'firefox', shared: () => Driver): void {
  describe('own sites', () => {
    let driver: Driver;
    let build: ReturnType<typeof grantedBuild> | null = null;
    beforeAll(async () => {
      if (kind === 'firefox') {
        driver = shared();
        return;
      }
      build = grantedBuild(kind, [`*://*.${UNLISTED.replace(/^www\./, '')}/*`, '*://*/*']);
      driver = await chromiumDriver(build.folder, sites);
    });
    afterAll(async () => {
      await useSettings(driver, {});
      if (build === null) return;
      await driver.close();
      build.remove();
    });

    const unread = async (): Promise<void> => {
      const tab = await driver.open(unlisted('xiaomi.html'));
      // The popup's account shows that the page has settled without a reader.
      await tab.bringToFront();
      await says(await driver.openExtension('popup.html', 'background'), 'liest Randnotiz nicht von allein');
      expect(await tab.run((kit) => kit.marks())).toEqual([]);
    };

    test('a site the reader adds is read by itself from then on, and no longer once it is removed', async () => {
      if (kind === 'chromium') await unread();
      const options = await driver.openExtension('options.html');
      await clickOn(options, 'textbox', '^Adresse, etwa');
      await options.type(`https://${UNLISTED}/artikel`);
      await clickOn(options, 'button', '^Hinzufügen$');
      await until(options, 'The site is not in the list.', (kit) =>
        kit
          .all('button', 'entfernen')
          .some((button) => kit.nameOf(button).includes('lindenauer-abendpost.example')),
      );
      await gateRegistered(options, true);
      await marksOn(await driver.open(unlisted('xiaomi.html')));
      await options.bringToFront();
      await clickOn(options, 'button', 'entfernen$');
      await says(options, 'Noch keine eigene Website.');
      await gateRegistered(options, false);
      const after = await driver.open(unlisted('xiaomi.html'));
      await marksOn(await driver.open('https://www.heise.de/xiaomi.html'));
      expect(await after.run((kit) => kit.marks())).toEqual([]);
    });

    test('all sites are read once the reader wants it, and no longer when they do not', async () => {
      const options = await driver.openExtension('options.html');
      await clickOn(options, 'switch', 'Auf allen Websites');
      await until(
        options,
        'The switch did not turn.',
        (kit) => kit.all('switch', 'Auf allen Websites')[0]?.getAttribute('aria-checked') === 'true',
      );
      await gateRegistered(options, true);
      await marksOn(await driver.open(unlisted('xiaomi.html')));
      await options.bringToFront();
      await clickOn(options, 'switch', 'Auf allen Websites');
      await until(
        options,
        'The switch did not turn back.',
        (kit) => kit.all('switch', 'Auf allen Websites')[0]?.getAttribute('aria-checked') === 'false',
      );
      await gateRegistered(options, false);
      const after = await driver.open(unlisted('xiaomi.html'));
      await marksOn(await driver.open('https://www.heise.de/xiaomi.html'));
      expect(await after.run((kit) => kit.marks())).toEqual([]);
    });

    test('what is no address of a site is answered with a sentence', async () => {
      const options = await driver.openExtension('options.html');
      await clickOn(options, 'textbox', '^Adresse, etwa');
      await options.type('kein Ort');
      await clickOn(options, 'button', '^Hinzufügen$');
      await says(options, 'Das ist keine Adresse einer Website.');
    });
  });
}
