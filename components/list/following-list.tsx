import { type Signal, useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser, type Tabs } from '../browser.ts';
import { listen } from '../listen.ts';
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
    const gone = new AbortController();
    const over = AbortSignal.any([end, gone.signal]);
    let watching = new AbortController();
    const show = (tab: ListTab): void => {
      watching.abort();
      watching = new AbortController();
      const Page = createListPage(tab, settings, AbortSignal.any([over, watching.signal]));
      shown.value = { key: `${tab.id} ${Date.now()}`, Page };
    };
    const follow = async (): Promise<void> => show(await listedTab(''));
    const onActivated = (): void => void follow();
    const onUpdated = (_id: number, changed: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab): void => {
      if (tab.active && changed.status === 'complete') void follow();
    };
    listen(browser.tabs.onActivated, onActivated, over);
    listen(browser.tabs.onUpdated, onUpdated, over);
    void follow();
    return () => gone.abort();
  }, [settings, end]);

  const current = shown.value;
  return current && <current.Page key={current.key} />;
}
