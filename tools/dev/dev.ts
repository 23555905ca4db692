import { join } from 'node:path';
import { createServer } from 'wxt';
import { ensureBrowser } from '../browsers/install-browser.ts';
import { startSiteProxy } from '../browsers/site-proxy.ts';
import { demoSite } from '../demo/demo-site.ts';
import { demoArticle, demoHost } from '../start/demo-address.ts';
import { readStartOptions } from '../start/options.ts';

const options = readStartOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options || 'npm run dev, or npm run dev:firefox; -- --headless opens no browser.');
  process.exitCode = options ? 2 : 0;
} else {
  await develop(options.kind === 'firefox', options.headless);
}

/** Builds, serves and rebuilds the extension; with a display, a browser opens the demo article and follows each change. */
async function develop(firefox: boolean, headless: boolean): Promise<void> {
  const proxy = await startSiteProxy({ [demoHost]: demoSite });
  const server = await createServer({
    root: join(import.meta.dirname, '../..'),
    browser: firefox ? 'firefox' : 'chrome',
    webExt: headless ? { disabled: true } : webExt(firefox, proxy.port),
  });
  await server.start();
}

/** The demo newspaper under a listed host, everything else as ever: real sites are what one tries the extension on. */
function webExt(firefox: boolean, port: number) {
  const rules = `function FindProxyForURL(url, host) { return host === '${demoHost}' ? 'PROXY 127.0.0.1:${port}' : 'DIRECT'; }`;
  const address = `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(rules).toString('base64')}`;
  const startUrls = [demoArticle.replace('https:', 'http:')];
  if (firefox) {
    return {
      binaries: { firefox: ensureBrowser('firefox') },
      startUrls,
      firefoxPref: {
        'network.proxy.type': 2,
        'network.proxy.autoconfig_url': address,
        'network.stricttransportsecurity.preloadlist': false,
        'dom.security.https_first': false,
      },
    };
  }
  return {
    binaries: { chrome: ensureBrowser('chromium') },
    startUrls,
    chromiumArgs: [
      `--proxy-pac-url=${address}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      // Chromium refuses to start as root with its sandbox on.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}
