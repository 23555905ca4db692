import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatNumber } from '../i18n/format.ts';
import { inLanguage } from '../i18n/language.ts';
import { language, text } from '../i18n/text.ts';
import { askBackground } from '../messaging.ts';
import { dropOrigin, requestOrigin } from '../options/access.ts';
import { AddressForm } from '../options/address-form.tsx';
import { FileButton } from '../options/file-button.tsx';
import { told } from '../options/option-context.ts';
import { RemoveButton } from '../options/remove-button.tsx';
import type { Result } from '../result.ts';
import type { AddedPacks, AddedPackView } from './added-packs.ts';
import { differenceWords } from './difference-words.ts';
import { MOST_BYTES } from './limits.ts';
import { originOfPack, packAddress } from './pack-address.ts';
import { hearPackNews } from './pack-news.ts';
import { type PackActions, PackRow, sizeWords } from './pack-row.tsx';
import { faultText, packText } from './pack-text.ts';
import type { TakenIn } from './take-in.ts';

/** How an adding or update went, in one sentence. */
function outcomeWords(answer: Result<TakenIn>): string {
  const t = packText.peek();
  if (!answer.ok) return answer.error.code === 'no-answer' ? t.interrupted : text.peek().saveFailed;
  const taken = answer.value;
  if (!taken.ok) return faultText(taken.fault);
  const { pack } = taken;
  if (taken.outcome === 'unchanged') return t.unchanged;
  if (taken.outcome === 'updated' && pack.difference)
    return t.updated(differenceWords(pack.difference, t, language.peek()));
  return t.added(inLanguage(pack.title, language.peek()), sizeWords(pack));
}

const megabytes = (bytes: number): string =>
  `${formatNumber(Math.round(bytes / 100_000) / 10, language.peek())} MB`;

/** Adding, updating and removing packs from others. */
export function PacksSection() {
  const t = packText.value;
  const packs = useSignal<AddedPacks | null>(null);
  const typed = useSignal('');
  const busy = useSignal(false);

  const load = async (): Promise<void> => {
    const answer = await askBackground('added-packs', {});
    packs.value = answer.ok ? answer.value : { packs: [], damaged: [], problem: 'storage-failed' };
  };
  useEffect(() => {
    const end = new AbortController();
    void load();
    hearPackNews((news) => {
      if (news.kind === 'changed') void load();
      // What arrives by schedule or for another tab is not this reader's question.
      else if (!busy.peek()) return;
      else if (news.all === null) told.value = packText.peek().loading(megabytes(news.bytes));
      else told.value = packText.peek().loadingOf(megabytes(news.bytes), megabytes(news.all));
    }, end.signal);
    return () => end.abort();
  }, []);

  const tell = async (asked: Promise<Result<TakenIn>>): Promise<boolean> => {
    busy.value = true;
    told.value = packText.peek().checking;
    const answer = await asked;
    busy.value = false;
    told.value = outcomeWords(answer);
    await load();
    return answer.ok && answer.value.ok;
  };
  const add = (): void => {
    const address = packAddress(typed.value);
    if (address === null) {
      told.value = faultText('bad-address');
      return;
    }
    void requestOrigin(originOfPack(address)).then(async (allowed) => {
      if (!allowed) told.value = text.peek().sitesRefused;
      else if (await tell(askBackground('add-pack-address', { address }))) typed.value = '';
    });
  };
  const addFile = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) told.value = faultText('too-large');
    else await tell(askBackground('add-pack-file', { name: file.name, text: await file.text() }));
  };
  const remove = async (key: string, pack?: AddedPackView): Promise<void> => {
    const answer = await askBackground('remove-pack', { key });
    told.value = answer.ok ? packText.peek().removed : text.peek().saveFailed;
    await load();
    if (pack?.from.kind !== 'url' || !answer.ok) return;
    const origin = originOfPack(pack.from.url);
    const isNeeded = packs
      .peek()
      ?.packs.some(({ from }) => from.kind === 'url' && originOfPack(from.url) === origin);
    if (!isNeeded) await dropOrigin(origin);
  };
  const actions: PackActions = {
    update: async (key) => void (await tell(askBackground('update-pack', { key }))),
    back: async (key) => void (await tell(askBackground('pack-back', { key }))),
    auto: async (key, auto) => {
      await askBackground('pack-auto', { key, auto });
      await load();
    },
    remove: (pack) => remove(pack.key, pack),
  };
  const { value: known } = packs;

  return (
    <section id="packs">
      <h2>{t.title}</h2>
      <p>{t.intro}</p>
      {known?.problem != null && (
        <p class="problem" role="alert">
          {known.problem === 'storage-newer' ? t.unreadNewer : t.unread}
        </p>
      )}
      {known !== null && known.problem === null && known.packs.length + known.damaged.length === 0 && (
        <p class="soft">{t.none}</p>
      )}
      <ul class="rows">
        {known?.packs.map((pack) => (
          <PackRow key={pack.key} pack={pack} actions={actions} />
        ))}
        {known?.damaged.map((key) => (
          <li key={key}>
            <span class="problem">{t.damaged(key)}</span>
            <RemoveButton label={t.remove(key)} onClick={() => void remove(key)} />
          </li>
        ))}
      </ul>
      <AddressForm label={t.address} typed={typed} action={t.add} disabled={busy.value} onSubmit={add} />
      <p class="soft">{t.addMore}</p>
      <div class="buttons">
        <FileButton
          label={t.file}
          accept="application/json,application/ld+json,.json,.jsonld"
          disabled={busy.value}
          onFile={addFile}
        />
      </div>
    </section>
  );
}
