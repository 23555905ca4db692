import { parseArgs } from 'node:util';
import type { BrowserKind } from '../browsers/find-browser.ts';

export const usage = `Usage: npm start -- [options]
  --firefox     Firefox instead of Chromium
  --headless    no window even where a display exists
  --help        this text`;

export interface StartOptions {
  readonly kind: BrowserKind;
  readonly headless: boolean;
}

/** Options of a command line, or the sentence that says what is wrong with it ('' when help was asked for). */
export function readStartOptions(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): StartOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        firefox: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return '';
    return {
      kind: values.firefox ? 'firefox' : 'chromium',
      headless: values.headless || !hasDisplay(env, platform),
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
