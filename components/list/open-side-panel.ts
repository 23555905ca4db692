import { browser } from '../browser.ts';

interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/** The way to the side panel (Chrome) or sidebar (Firefox); undefined where the browser has none, as on phones. */
export function sidePanelOpener(tabId: number): (() => void) | undefined {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  if (sidePanel) return () => void sidePanel.open({ tabId }).then(() => window.close());
  if (typeof browser.sidebarAction?.open === 'function') {
    return () => void browser.sidebarAction.open().then(() => window.close());
  }
  return undefined;
}
