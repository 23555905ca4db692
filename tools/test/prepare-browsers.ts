import { browserKinds } from '../browsers/find-browser.ts';
import { ensureBrowser } from '../browsers/install-browser.ts';
import { buildExtension } from '../build/build.ts';

/** Before the first browser test: both browsers are there and the extension is built for each. */
export default async function prepareBrowsers(): Promise<void> {
  for (const kind of browserKinds) {
    ensureBrowser(kind);
    await buildExtension(kind);
  }
}
