import { useSignal } from '@preact/signals';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { inLanguage } from '../i18n/language.ts';
import { language } from '../i18n/text.ts';
import { safeLink } from '../note/safe-link.ts';
import { requestOrigin } from '../options/access.ts';
import { RemoveButton } from '../options/remove-button.tsx';
import { Toggle } from '../options/toggle.tsx';
import type { AddedPackView } from './added-packs.ts';
import { DifferenceView } from './difference-view.tsx';
import { originOfPack } from './pack-address.ts';
import { faultText, packText } from './pack-text.ts';

export interface PackActions {
  readonly update: (key: string) => Promise<void>;
  readonly back: (key: string) => Promise<void>;
  readonly auto: (key: string, on: boolean) => Promise<void>;
  readonly remove: (pack: AddedPackView) => Promise<void>;
}

const FINE: ReadonlySet<string> = new Set(['added', 'updated', 'unchanged']);

function lastLine({ last }: AddedPackView): string {
  const t = packText.value;
  const date = formatDate(last.at, language.value);
  if (FINE.has(last.outcome)) return t.lastOk(date);
  return last.outcome === 'went-back' ? t.wentBack(date) : t.lastFailed(date, faultText(last.outcome));
}

/** How much there is in a pack, in words. */
export function sizeWords({ kind, size }: Pick<AddedPackView, 'kind' | 'size'>): string {
  const t = packText.value;
  const count = formatNumber(size, language.value);
  return kind === 'pack' ? t.size(count, size === 1) : t.reviews(count, size === 1);
}

function Facts({ pack }: { readonly pack: AddedPackView }) {
  const t = packText.value;
  const parts = [
    sizeWords(pack),
    pack.version === null ? null : t.version(pack.version),
    pack.fingerprint === null ? t.unsigned : t.signed(pack.fingerprint),
    t.since(formatDate(pack.updated, language.value)),
    pack.dropped === 0 ? null : t.dropped(formatNumber(pack.dropped, language.value)),
  ].filter((part) => part !== null);
  return <p class="soft">{parts.join(' · ')}</p>;
}

function From({ from }: Pick<AddedPackView, 'from'>) {
  if (from.kind === 'file') return <p class="soft">{packText.value.fromFile(from.name)}</p>;
  const link = safeLink(from.url);
  return (
    <p class="soft">
      {link === null ? (
        from.url
      ) : (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {from.url}
        </a>
      )}
    </p>
  );
}

/** One added pack: what it is, how its last update went, and what can be done with it. */
export function PackRow({ pack, actions }: { readonly pack: AddedPackView; readonly actions: PackActions }) {
  const t = packText.value;
  const busy = useSignal(false);
  const during = async (work: Promise<void>): Promise<void> => {
    busy.value = true;
    await work;
    busy.value = false;
  };
  const title = inLanguage(pack.title, language.value);
  const { from } = pack;
  return (
    <li class="pack">
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        <From from={from} />
        <Facts pack={pack} />
        <p class="soft">{lastLine(pack)}</p>
        {pack.last.detail !== null && <p class="soft detail">{pack.last.detail}</p>}
        {pack.state === 'fell-back' && <p class="problem">{t.fellBack}</p>}
        {pack.state === 'damaged' && <p class="problem">{t.damaged(pack.key)}</p>}
        {pack.difference && <DifferenceView difference={pack.difference} />}
        {from.kind === 'url' && (
          <Toggle label={t.auto} on={pack.auto} onChange={(on) => void actions.auto(pack.key, on)} />
        )}
        <p class="buttons">
          {from.kind === 'url' && (
            <button
              type="button"
              class="button"
              disabled={busy.value}
              onClick={() => {
                // Asked first, while the click still counts: the reader may have taken the permission back.
                const asked = requestOrigin(originOfPack(from.url));
                void during(asked.then(() => actions.update(pack.key)));
              }}
            >
              {t.update}
            </button>
          )}
          {pack.previous !== null && (
            <button
              type="button"
              class="button"
              disabled={busy.value}
              onClick={() => void during(actions.back(pack.key))}
            >
              {t.back}
            </button>
          )}
        </p>
      </div>
      <RemoveButton label={t.remove(title)} onClick={() => void during(actions.remove(pack))} />
    </li>
  );
}
