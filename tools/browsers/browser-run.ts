import type { Sites } from './sites.ts';

/** What either browser is started with. */
export interface BrowserOptions {
  /** Folder of the unpacked build (.output/chrome-mv3 or .output/firefox-mv3). */
  readonly extensionDir: string;
  /** Folder of a profile that outlives the browser; without it a fresh one is made and thrown away. */
  readonly profile?: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Stand-in sites; anything else is refused. Chromium reaches them over http and https, Firefox over http. */
  readonly sites?: Sites;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** What pages see as the reader's language; default "de-DE". The browser's own texts stay as installed. */
  readonly language?: string;
}

export const defaultOptions: Required<Omit<BrowserOptions, 'extensionDir' | 'profile'>> = {
  headless: true,
  sites: {},
  viewport: { width: 1280, height: 900 },
  colorScheme: 'light',
  language: 'de-DE',
};

/** What can be done with either browser, whose own kind of page is `Page`. */
export interface BrowserRun<Page> {
  /** Requests that reached for the network and were refused; Firefox's own are among them. */
  readonly strays: readonly string[];
  /** In Firefox, https addresses are opened over http: the stand-in sites have no certificate. */
  openPage(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab, for example "popup.html?tab=3". */
  openExtensionPage(path: string): Promise<Page>;
  /** Lets scripts in a page look into the note card, where one is there; no page can do that by itself. */
  openCardRoot(page: Page): Promise<void>;
  close(): Promise<void>;
}
