import { createCards } from '../../components/card/create-cards.tsx';
import { openOwnPage } from '../../components/own-page/open-own-page.tsx';
import { startReader } from '../../components/reader/start-reader.ts';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';

const reader = new AbortController();
addEventListener('pagehide', () => reader.abort(), { once: true });

// The example is read like any page, once it stands.
openOwnPage(() => <WelcomePage />).then(() =>
  startReader(
    document,
    async () => createCards,
    null,
    () => reader.abort(),
    reader.signal,
  ),
);
