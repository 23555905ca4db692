import { afterEach, expect, test, vi } from 'vitest';
import type { EngineScript } from '../../../components/background/engine-script.ts';
import type { EngineWorld } from '../../../components/background/load-engine.ts';

const world = globalThis as EngineWorld;
const offered = {} as EngineScript;

/** A service worker's world; `arrive` is what the script does when it is imported. */
async function worker(arrive: () => void) {
  vi.resetModules();
  const importScripts = vi.fn(arrive);
  world.importScripts = importScripts;
  return { importScripts, ...(await import('../../../components/background/load-engine.ts')) };
}

const arrives = (): void => {
  world.randnotizEngine = offered;
};

afterEach(() => {
  delete world.importScripts;
  delete world.randnotizEngine;
  vi.unstubAllGlobals();
});

test('the engine is loaded once, by the first who asks', async () => {
  const { engine, importScripts } = await worker(arrives);
  expect(importScripts).not.toHaveBeenCalled();
  expect(await Promise.all([engine(), engine()])).toEqual([offered, offered]);
  expect(importScripts.mock.calls).toEqual([['/engine.js']]);
});

test('a failure is told, and the next who asks tries again', async () => {
  let works = false;
  const { engine } = await worker(() => {
    if (!works) throw new Error('The network changed.');
    arrives();
  });
  await expect(engine()).rejects.toThrow('The network changed.');
  works = true;
  expect(await engine()).toBe(offered);
});

test('a script that offers nothing is a failure', async () => {
  const { engine } = await worker(() => undefined);
  await expect(engine()).rejects.toThrow('/engine.js offers nothing.');
});

test('a worker imports it while it is installed, since later it could not', async () => {
  const listen = vi.fn();
  vi.stubGlobal('addEventListener', listen);
  const { keepEngineAtHand, importScripts } = await worker(arrives);
  keepEngineAtHand();
  const [event, heard] = listen.mock.calls[0] ?? [];
  expect(event).toBe('install');
  (heard as () => void)();
  expect(importScripts).toHaveBeenCalledTimes(1);
});
