import type { Signal } from '@preact/signals';
import hosts from '../../page/hosts.json' with { type: 'json' };
import { formatNumber } from '../i18n/format.ts';
import { language, text } from '../i18n/text.ts';
import { type Settings, withSite } from '../settings/settings.ts';
import { AllSites } from './all-sites.tsx';
import { change } from './option-context.ts';
import { OwnSites } from './own-sites.tsx';
import { Toggle } from './toggle.tsx';

function SitesOff({ sites }: { readonly sites: readonly string[] }) {
  const t = text.value;
  return (
    <>
      <h3>{t.sitesOff}</h3>
      {sites.length === 0 && <p class="soft">{t.sitesOffNone}</p>}
      <ul class="rows">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button type="button" class="link" onClick={() => change((now) => withSite(now, site, true))}>
              {t.sitesOn}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where Randnotiz reads: the list that comes with it, the reader's own sites, exceptions. */
export function SitesSection({ settings }: { readonly settings: Signal<Settings> }) {
  const t = text.value;
  const { paused, sitesOff } = settings.value;
  return (
    <section id="sites">
      <h2>{t.sitesTitle}</h2>
      <Toggle
        label={t.sitesPaused}
        more={t.popupPausedMore}
        on={paused}
        onChange={(on) => change((now) => ({ ...now, paused: on }))}
      />
      <p>{t.sitesIntro(formatNumber(hosts.length, language.value))}</p>
      <details>
        <summary>{t.sitesShow}</summary>
        <ul class="columns">
          {hosts.map(({ host }) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
      <OwnSites settings={settings} />
      <AllSites settings={settings} />
      <SitesOff sites={sitesOff} />
    </section>
  );
}
