import type { Signal } from '@preact/signals';
import { text } from '../i18n/text.ts';
import type { Settings } from '../settings/settings.ts';
import { dropOrigin, requestOrigin } from './access.ts';
import { granted } from './granted.ts';
import { change, told } from './option-context.ts';
import { ALL_SITES } from './site-address.ts';
import { Toggle } from './toggle.tsx';

/** All sites: only on the reader's wish, and only together with the browser's permission. */
export function AllSites({ settings }: { readonly settings: Signal<Settings> }) {
  const t = text.value;
  const isOn = settings.value.allSites && granted.value.has(ALL_SITES);
  const turn = (on: boolean): void => {
    const asked = on ? requestOrigin(ALL_SITES) : dropOrigin(ALL_SITES).then(() => true);
    void asked.then((allowed) => {
      if (allowed) return change((now) => ({ ...now, allSites: on }));
      told.value = t.sitesRefused;
      return false;
    });
  };
  return <Toggle label={t.sitesAll} more={t.sitesAllMore} on={isOn} onChange={turn} />;
}
