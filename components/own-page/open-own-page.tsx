import { effect, type Signal, signal } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import { chooseLanguage } from '../i18n/language.ts';
import { language, text } from '../i18n/text.ts';
import type { Settings } from '../settings/settings.ts';
import { settingsSignal } from '../settings/store.ts';
import type { LoadedSettings } from '../settings/stored-settings.ts';

export interface OwnPage {
  readonly settings: Signal<Settings>;
  readonly loaded: Signal<LoadedSettings>;
  readonly end: AbortSignal;
}

/** Starts one of our own pages: settings, language and look first, then its content, so nothing flickers. */
export async function openOwnPage(
  content: (page: OwnPage) => ComponentChild | Promise<ComponentChild>,
): Promise<void> {
  const end = new AbortController();
  addEventListener('pagehide', () => end.abort(), { once: true });
  const loaded = await settingsSignal(end.signal);
  const settings = signal(loaded.value.settings);
  effect(() => {
    settings.value = loaded.value.settings;
    const { language: chosen, look } = loaded.value.settings;
    language.value = chooseLanguage(chosen, navigator.language);
    document.documentElement.lang = language.value;
    if (look === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = look;
  });
  const root = document.querySelector('#app');
  if (!root) return;
  const inner = await content({ settings, loaded, end: end.signal });
  render(
    <>
      <SettingsProblem loaded={loaded} />
      {inner}
    </>,
    root,
  );
}

function SettingsProblem({ loaded }: { readonly loaded: Signal<LoadedSettings> }) {
  return loaded.value.problem ? (
    <p class="hint problem" role="alert">
      {text.value.settingsProblem}
    </p>
  ) : null;
}
