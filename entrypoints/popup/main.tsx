import { createListPage } from '../../components/list/list-page.tsx';
import { listedTab } from '../../components/list/listed-tab.ts';
import { sidePanelOpener } from '../../components/list/open-side-panel.ts';
import { openOwnPage } from '../../components/own-page/open-own-page.tsx';

openOwnPage(async ({ settings, end }) => {
  const tab = await listedTab(location.search);
  const ListPage = createListPage(tab, settings, end);
  return <ListPage onPanel={sidePanelOpener(tab.id)} />;
});
