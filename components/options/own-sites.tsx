import { type Signal, useSignal } from '@preact/signals';
import hosts from '../../page/hosts.json' with { type: 'json' };
import { text } from '../i18n/text.ts';
import { isListed } from '../list/tab-view.ts';
import type { Settings } from '../settings/settings.ts';
import { dropOrigin, requestOrigin } from './access.ts';
import { AddressForm } from './address-form.tsx';
import { granted } from './granted.ts';
import { change, told } from './option-context.ts';
import { RemoveButton } from './remove-button.tsx';
import { ALL_SITES, originOf, siteOf } from './site-address.ts';

const known = hosts.map(({ host }) => host);

function OwnSite({ host }: { readonly host: string }) {
  const t = text.value;
  const origin = originOf(host);
  const allowed = granted.value.has(origin) || granted.value.has(ALL_SITES);
  return (
    <li>
      <span>{host}</span>
      {!allowed && (
        <>
          <span class="soft">{t.sitesNoAccess}</span>
          <button type="button" class="link" onClick={() => void requestOrigin(origin)}>
            {t.sitesGrant}
          </button>
        </>
      )}
      <RemoveButton
        label={t.sitesRemove(host)}
        onClick={async () => {
          await change((now) => ({ ...now, ownSites: now.ownSites.filter((site) => site !== host) }));
          await dropOrigin(origin);
        }}
      />
    </li>
  );
}

/** Sites the reader adds; each with the browser's own question for permission. */
export function OwnSites({ settings }: { readonly settings: Signal<Settings> }) {
  const t = text.value;
  const typed = useSignal('');
  const { ownSites } = settings.value;

  const add = (): void => {
    const host = siteOf(typed.value);
    if (host === null) {
      told.value = t.sitesInvalid;
      return;
    }
    if (isListed(host, [...known, ...ownSites])) {
      told.value = t.sitesAlready;
      return;
    }
    void requestOrigin(originOf(host)).then(async (allowed) => {
      if (!allowed) {
        told.value = t.sitesRefused;
        return;
      }
      const added = await change((now) => ({ ...now, ownSites: [...now.ownSites, host] }));
      if (added) typed.value = '';
    });
  };

  return (
    <>
      <h3>{t.sitesOwn}</h3>
      <p class="soft">{t.sitesOwnMore}</p>
      {ownSites.length === 0 && <p class="soft">{t.sitesOwnNone}</p>}
      <ul class="rows">
        {ownSites.map((host) => (
          <OwnSite key={host} host={host} />
        ))}
      </ul>
      <AddressForm label={t.sitesAddress} typed={typed} action={t.sitesAdd} onSubmit={add} />
    </>
  );
}
