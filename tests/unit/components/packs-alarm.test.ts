import { beforeEach, describe, expect, test, vi } from 'vitest';

const alarms = vi.hoisted(() => new Map<string, object>());

vi.mock('../../../components/browser.ts', () => ({
  browser: {
    alarms: {
      get: async (name: string) => alarms.get(name),
      create: (name: string, when: object) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
  },
}));

const { arrangeUpdates, PACK_ALARM } = await import('../../../components/background/pack-alarm.ts');
const { freshStore, packsOver, packText, server } = await import('./packs-kit.ts');

beforeEach(() => alarms.clear());

describe('the alarm for updates', () => {
  test('is set only while a pack with an address updates by itself', async () => {
    const { store } = freshStore();
    const { fetch } = server(() => ({ body: packText(1) }));
    const { packs } = packsOver(store, { fetch });
    const isSet = async (): Promise<boolean> => {
      await arrangeUpdates(store);
      return alarms.has(PACK_ALARM);
    };
    expect(await isSet()).toBe(false);
    await packs.addFile('a.json', packText(1, 1, { id: 'aus-datei' }));
    expect(await isSet()).toBe(false);
    await packs.addAddress('https://fakten.example/pack.json');
    expect(await isSet()).toBe(true);
    await packs.setAuto('fremd', false);
    expect(await isSet()).toBe(false);
    await packs.setAuto('fremd', true);
    expect(await isSet()).toBe(true);
    await packs.remove('fremd');
    expect(await isSet()).toBe(false);
  });

  test('that is set is left to run: setting it anew would put it off for ever', async () => {
    const { store } = freshStore();
    const { fetch } = server(() => ({ body: packText(1) }));
    await packsOver(store, { fetch }).packs.addAddress('https://fakten.example/pack.json');
    await arrangeUpdates(store);
    const first = alarms.get(PACK_ALARM);
    await arrangeUpdates(store);
    expect(alarms.get(PACK_ALARM)).toBe(first);
  });
});
