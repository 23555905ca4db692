import { type Signal, signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import hosts from '../../page/hosts.json' with { type: 'json' };
import { browser } from '../browser.ts';
import { text } from '../i18n/text.ts';
import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import type { Coverage } from '../messages.ts';
import { askBackground, askPage } from '../messaging.ts';
import { type Settings, withSite } from '../settings/settings.ts';
import { changeSettings } from '../settings/store.ts';
import { ListPanel } from './list-panel.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { isListed } from './tab-view.ts';
import { watchTab } from './watch-tab.ts';

export interface ListTab {
  readonly id: number;
  /** Empty where the browser does not tell us the address. */
  readonly host: string;
}

export interface ListPageProps {
  /** Opens the side panel; without it there is no button. */
  readonly onPanel?: (() => void) | undefined;
}

/** The whole list for one tab: state and actions around `ListPanel`. Made once per tab, drawn as often as needed. */
export function createListPage(
  tab: ListTab,
  settings: Signal<Settings>,
  end: AbortSignal,
): FunctionComponent<ListPageProps> {
  const { allSites, ownSites } = settings.peek();
  const coverage = signal<Coverage | null>(null);
  const watch = watchTab(
    tab.id,
    () => allSites || isListed(tab.host, [...hosts.map(({ host }) => host), ...ownSites]),
    end,
  );
  askBackground('coverage', {}).then((answer) => {
    if (answer.ok) coverage.value = answer.value;
  });

  const act = async (): Promise<void> => {
    if (settings.peek().paused) {
      await changeSettings((now) => ({ ...now, paused: false }));
      return;
    }
    if (watch.view.peek().kind === 'page') await askPage(tab.id, 'read-again', {});
    else await watch.read();
  };
  const jump = async (id: string): Promise<void> => {
    await askPage(tab.id, 'open-note', { id });
  };
  const switchSite = async (on: boolean): Promise<void> => {
    await changeSettings((now) => withSite(now, tab.host, on));
    // A page opened while the site was off has no reader yet.
    if (on && watch.view.peek().kind === 'unread') await watch.read();
  };

  return function ListPage({ onPanel }: ListPageProps) {
    const t = text.value;
    const { paused, sitesOff } = settings.value;
    const view = watch.view.value;
    const shown = view.kind === 'page' && !paused ? view.state.notes.length : null;
    return (
      <>
        <header class="top">
          <Mark />
          <h1>{t.name}</h1>
          {shown !== null && <span class="total">{t.popupCount(shown)}</span>}
          {onPanel && (
            <button
              type="button"
              class="icon-button"
              aria-label={t.popupPanel}
              title={t.popupPanel}
              onClick={onPanel}
            >
              <Icon name="panel" />
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={t.popupOptions}
            title={t.popupOptions}
            onClick={() => browser.runtime.openOptionsPage()}
          >
            <Icon name="settings" />
          </button>
        </header>
        <ListPanel
          view={watch.view}
          settings={settings}
          coverage={coverage}
          host={tab.host}
          onJump={jump}
          onAction={act}
        />
        <footer class="bottom">
          {tab.host !== '' && (
            <SiteSwitch host={tab.host} on={!sitesOff.includes(tab.host)} onChange={switchSite} />
          )}
          {!paused && (
            <button
              type="button"
              class="link"
              onClick={() => changeSettings((now) => ({ ...now, paused: true }))}
            >
              {t.popupPause}
            </button>
          )}
        </footer>
      </>
    );
  };
}
