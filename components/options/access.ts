import { type Signal, signal } from '@preact/signals';
import { browser } from '../browser.ts';
import { listen } from '../listen.ts';

/** Match patterns the browser lets us read, kept up to date: a click handler has no time to ask first. */
export function grantedOrigins(end: AbortSignal): Signal<ReadonlySet<string>> {
  const granted = signal<ReadonlySet<string>>(new Set());
  const ask = async (): Promise<void> => {
    const { origins } = await browser.permissions.getAll();
    granted.value = new Set(origins ?? []);
  };
  const again = (): void => void ask();
  listen(browser.permissions.onAdded, again, end);
  listen(browser.permissions.onRemoved, again, end);
  again();
  return granted;
}

/**
 * Asks the browser for a permission. Must be the first call of a click handler: Firefox forgets the click with the
 * first `await` before it.
 */
export async function requestOrigin(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [origin] });
  } catch {
    return false;
  }
}

export async function dropOrigin(origin: string): Promise<void> {
  // A host of the built-in list cannot be given back; that is no reason to keep the site.
  await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}
