import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageState } from '../../components/messages.ts';
import { noteEntries } from '../annotate/table.ts';
import { ensureBrowser } from '../browsers/install-browser.ts';
import { buildExtension } from '../build/build.ts';
import { openDemo } from './open-demo.ts';
import { openNote } from './open-note.ts';
import { readStartOptions, type StartOptions, usage } from './options.ts';
import { pageState } from './page-state.ts';
import { takeShots } from './take-shots.ts';

const screenshot = 'output/demo.png';

const options = readStartOptions(process.argv.slice(2));
if (typeof options === 'string') {
  if (options) console.error(options);
  console.error(usage);
  process.exitCode = options ? 2 : 0;
} else {
  try {
    await start(options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

async function start({ kind, headless, shots }: StartOptions): Promise<void> {
  ensureBrowser(kind);
  console.log('Building the extension …');
  const extensionDir = await buildExtension(kind);
  if (shots !== null) {
    for (const picture of await takeShots(kind, extensionDir, shots)) console.log(picture);
    return;
  }
  const demo = await openDemo(kind, extensionDir, { headless });
  try {
    const panel = await demo.openExtensionPage('popup.html');
    const state = await pageState(panel, demo.host);
    await panel.close();
    await demo.article.bringToFront();
    report(state);
    const shown = state?.notes.find((note) => note.relation === 'contradicted') ?? state?.notes[0];
    const opened = shown ? await openNote(demo, shown.quote) : false;
    if (shown && !opened) {
      console.error(`The mark over „${shown.quote}“ did not open its note.`);
      process.exitCode = 1;
    }
    await demo.article.screenshot({ path: imagePath() });
    console.log(`\nScreenshot: ${screenshot}`);
    if (headless) return;
    console.log('The browser stays open until you close it.');
    await demo.closed;
  } finally {
    await demo.close();
  }
}

function report(state: PageState | null): void {
  if (state?.status === 'ready' && state.notes.length > 0) {
    const count = state.notes.length;
    console.log(`\n${state.headline ?? state.url}: ${count === 1 ? '1 Aussage' : `${count} Aussagen`}\n`);
    console.log(noteEntries(state.notes, 'de', process.stdout.columns).join('\n\n'));
    return;
  }
  const why = state?.error?.detail ?? state?.status ?? 'the reader did not start on the page';
  console.error(`No claim was marked in the demo article: ${why}.`);
  process.exitCode = 1;
}

function imagePath(): `${string}.png` {
  const folder = join(import.meta.dirname, '../../output');
  mkdirSync(folder, { recursive: true });
  return join(folder, 'demo.png') as `${string}.png`;
}
