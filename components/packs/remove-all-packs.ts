import { askBackground } from '../messaging.ts';
import { dropOrigin } from '../options/access.ts';
import { originOfPack } from './pack-address.ts';

/** Removes every added pack, damaged ones too, and gives back the permission for their hosts. False where it failed. */
export async function removeAllPacks(): Promise<boolean> {
  const known = await askBackground('added-packs', {});
  if (!known.ok || known.value.problem !== null) return false;
  const { packs, damaged } = known.value;
  for (const key of [...packs.map((pack) => pack.key), ...damaged]) {
    const removed = await askBackground('remove-pack', { key });
    if (!removed.ok) return false;
  }
  for (const { from } of packs) if (from.kind === 'url') await dropOrigin(originOfPack(from.url));
  return true;
}
