import { factSearch } from '../../components/facts-browser/search-facts.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { openOwnPage } from '../../components/own-page/open-own-page.tsx';
import { bundledPacks } from '../../facts/packs.ts';

openOwnPage(({ settings }) => <OptionsPage settings={settings} search={factSearch(bundledPacks())} />);
