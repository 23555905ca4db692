import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { language, text } from '../i18n/text.ts';
import {
  type CommandName,
  hasShortcuts,
  openShortcutSettings,
  readShortcuts,
  shownKeys,
} from './read-shortcuts.ts';

/** What the keyboard does, with the keys as they are set in this browser, and the way to set others. */
export function ShortcutSection() {
  const t = text.value;
  const keys = useSignal<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const read = async (): Promise<void> => {
      const found = await readShortcuts();
      if (!gone.signal.aborted) keys.value = found;
    };
    if (!hasShortcuts()) return undefined;
    void read();
    // Back from the browser's own page they may be others.
    addEventListener('focus', () => void read(), { signal: gone.signal });
    return () => gone.abort();
  }, []);
  const shown = keys.value;
  if (shown === null) return null;
  const moves: readonly (readonly [CommandName, string])[] = [
    ['next-claim', t.nextNote],
    ['previous-claim', t.previousNote],
    ['close-note', t.shortcutClose],
    ['_execute_action', t.shortcutList],
    ['write-note', t.shortcutWrite],
  ];
  return (
    <section id="keys">
      <h2>{t.shortcutsTitle}</h2>
      <dl class="keys">
        {moves.map(([name, what]) => {
          const set = shownKeys(shown.get(name), language.value);
          const all = [set, name === 'close-note' ? 'Escape' : null].filter((one) => one !== null);
          return (
            <div key={name}>
              <dt>{what}</dt>
              <dd>
                {all.length === 0 ? <span class="soft">{t.shortcutNone}</span> : null}
                {all.map((one) => (
                  <kbd key={one}>{one}</kbd>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="buttons">
        <button type="button" class="button" onClick={openShortcutSettings}>
          {t.shortcutsChange}
        </button>
      </p>
    </section>
  );
}
