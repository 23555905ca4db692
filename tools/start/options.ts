import { parseArgs } from 'node:util';
import type { BrowserKind } from '../browsers/find-browser.ts';

export const usage = `Usage: npm start -- [options]
  --firefox     Firefox instead of Chromium
  --headless    no window even where a display exists
  --shots       pictures of card, popup, options and welcome page instead, light, dark and narrow, in output/shots
  --shots docs  the same in docs/images, for the README
  --help        this text`;

export interface StartOptions {
  readonly kind: BrowserKind;
  readonly headless: boolean;
  /** Folder for pictures of all surfaces; null for the demo. */
  readonly shots: 'output/shots' | 'docs/images' | null;
}

/** Options of a command line, or the sentence that says what is wrong with it ('' when help was asked for). */
export function readStartOptions(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): StartOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        firefox: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        shots: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return '';
    const place = positionals.join(' ');
    if (place !== '' && !(values.shots && place === 'docs')) return `Unknown argument: ${place}`;
    return {
      kind: values.firefox ? 'firefox' : 'chromium',
      headless: values.headless || !hasDisplay(env, platform),
      shots: values.shots ? (place === 'docs' ? 'docs/images' : 'output/shots') : null,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env.CI) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
