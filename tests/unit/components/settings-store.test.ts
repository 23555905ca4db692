import { beforeEach, describe, expect, test, vi } from 'vitest';

const area = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, fail: null as Error | null }));

vi.mock('../../../components/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        // Slow on purpose: two changes at once would read the same old value.
        get: async (key: string) => {
          await new Promise((resolve) => setTimeout(resolve, 1));
          if (area.fail) throw area.fail;
          return structuredClone({ [key]: area.stored[key] });
        },
        set: async (values: Record<string, unknown>) => {
          await new Promise((resolve) => setTimeout(resolve, 1));
          if (area.fail) throw area.fail;
          Object.assign(area.stored, structuredClone(values));
        },
      },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

const { changeSettings, loadSettings } = await import('../../../components/settings/store.ts');

beforeEach(() => {
  area.stored = {};
  area.fail = null;
});

describe('settings in storage', () => {
  test('changes from two tabs at once are both kept', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        changeSettings((now) => ({ ...now, hiddenFacts: [...now.hiddenFacts, `fact-${at}`] })),
      ),
    );
    expect((await loadSettings()).settings.hiddenFacts).toHaveLength(20);
  });

  test('a full or missing storage is told and changes nothing', async () => {
    await changeSettings((now) => ({ ...now, look: 'dark' }));
    area.fail = new DOMException('full', 'QuotaExceededError');
    expect(await changeSettings((now) => ({ ...now, look: 'light' }))).toMatchObject({
      ok: false,
      error: { code: 'storage-failed' },
    });
    area.fail = null;
    expect((await loadSettings()).settings.look).toBe('dark');
  });

  test('a value of a newer version is never written over', async () => {
    area.stored.settings = { version: 99, value: { of: 'tomorrow' } };
    expect((await changeSettings((now) => ({ ...now, paused: true }))).ok).toBe(false);
    expect(area.stored.settings).toEqual({ version: 99, value: { of: 'tomorrow' } });
  });
});
