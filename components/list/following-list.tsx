import { type Signal, useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser, type Tabs } from '../browser.ts';
import type { Settings } from '../settings/settings.ts';
import { createListPage, type ListPageProps, type ListTab } from './list-page.tsx';
import { listedTab } from './listed-tab.ts';

interface FollowingListProps {
  readonly settings: Signal<Settings>;
  readonly end: AbortSignal;
}

interface Shown {
  readonly key: string;
  readonly Page: FunctionComponent<ListPageProps>;
}

/** The list beside the page: shows whatever tab is in front, and starts anew when that tab loads another page. */
export function FollowingList({ settings, end }: FollowingListProps) {
  const shown = useSignal<Shown | null>(null);

  useEffect(() => {
    let watching = new AbortController();
    const show = (tab: ListTab): void => {
      watching.abort();
      watching = new AbortController();
      const Page = createListPage(tab, settings, AbortSignal.any([end, watching.signal]));
      shown.value = { key: `${tab.id} ${Date.now()}`, Page };
    };
    const follow = async (): Promise<void> => show(await listedTab(''));
    const onActivated = (): void => void follow();
    const onUpdated = (_id: number, changed: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab): void => {
      if (tab.active && changed.status === 'complete') void follow();
    };
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    const stop = (): void => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      watching.abort();
    };
    end.addEventListener('abort', stop, { once: true });
    void follow();
    return stop;
  }, [settings, end]);

  const current = shown.value;
  return current && <current.Page key={current.key} />;
}
