import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const area = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  fail: null as Error | null,
  /** How many more steps of storage (asked, answered, asked to write, written) happen before the worker is gone. */
  steps: Number.POSITIVE_INFINITY,
  gone: (): void => undefined,
}));

const step = vi.hoisted(() => async () => {
  area.steps -= 1;
  // Nobody hears of what a stopped worker waited for.
  if (area.steps >= 0) return;
  area.gone();
  await new Promise(() => undefined);
});

vi.mock('../../../components/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        // Slow on purpose: two changes at once would read the same old value.
        get: async (key: string) => {
          await step();
          await new Promise((resolve) => setTimeout(resolve, 1));
          if (area.fail) throw area.fail;
          const values = structuredClone({ [key]: area.stored[key] });
          await step();
          return values;
        },
        set: async (values: Record<string, unknown>) => {
          await step();
          await new Promise((resolve) => setTimeout(resolve, 1));
          if (area.fail) throw area.fail;
          // Browsers write the keys of one call together, but each call by itself.
          Object.assign(area.stored, structuredClone(values));
          await step();
        },
      },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

const { changeSettings, loadSettings } = await import('../../../components/settings/store.ts');

afterEach(() => vi.unstubAllGlobals());
beforeEach(() => {
  area.steps = Number.POSITIVE_INFINITY;
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

  test('a worker stopped at any step of a change, 100 times: the old settings or the new ones, whole, and the next start goes on', async () => {
    // A lock goes with its worker; Node's would outlive the module that stands for one here.
    vi.stubGlobal('navigator', {});
    let before = (await loadSettings()).settings;
    let kept = 0;
    for (let at = 0; at < 100; at++) {
      vi.resetModules();
      const stopped = await import('../../../components/settings/store.ts');
      const after = { ...before, hiddenFacts: [...before.hiddenFacts, `fact-${at}`], paused: !before.paused };
      area.steps = at % 4;
      await new Promise<void>((gone, fail) => {
        area.gone = gone;
        stopped.changeSettings(() => after).then(() => fail(new Error('It was not stopped.')), fail);
      });
      area.steps = Number.POSITIVE_INFINITY;

      vi.resetModules();
      const next = await import('../../../components/settings/store.ts');
      const { settings, problem } = await next.loadSettings();
      expect(problem).toBeNull();
      const isKept = settings.paused === after.paused;
      expect(settings).toEqual(isKept ? after : before);
      if (isKept) kept += 1;
      const changed = await next.changeSettings((now) => ({ ...now, look: at % 2 ? 'dark' : 'light' }));
      expect(changed.ok).toBe(true);
      before = (await next.loadSettings()).settings;
    }
    // Stopped after the write it stands, stopped before it does not.
    expect(kept).toBe(25);
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
