import { afterEach, expect, test, vi } from 'vitest';
import type { EngineScript } from '../../../components/background/engine-script.ts';
import type { ScriptWorld } from '../../../components/background/load-scripts.ts';
import type { PacksScript } from '../../../components/background/packs-script.ts';

const world = globalThis as ScriptWorld;
const reading = {} as EngineScript;
const taking = {} as PacksScript;

/** A service worker's world; `arrive` is what a script does when it is imported. */
async function worker(arrive: (file: string) => void) {
  vi.resetModules();
  const importScripts = vi.fn(arrive);
  world.importScripts = importScripts;
  return { importScripts, ...(await import('../../../components/background/load-scripts.ts')) };
}

const arrives = (file: string): void => {
  if (file === '/engine.js') world.randnotizEngine = () => reading;
  else world.randnotizPacks = () => taking;
};

afterEach(() => {
  delete world.importScripts;
  delete world.randnotizEngine;
  delete world.randnotizPacks;
  vi.unstubAllGlobals();
});

test('the engine is loaded once, by the first who asks, and nothing for packs with it', async () => {
  const { engine, importScripts } = await worker(arrives);
  expect(importScripts).not.toHaveBeenCalled();
  expect(await Promise.all([engine(), engine()])).toEqual([reading, reading]);
  expect(importScripts.mock.calls).toEqual([['/engine.js']]);
});

test('what takes packs in comes with the engine it asks, each once', async () => {
  const { packsScript, importScripts } = await worker(arrives);
  const start = vi.fn(() => taking);
  importScripts.mockImplementation((file) => {
    arrives(file);
    if (file === '/packs.js') world.randnotizPacks = start;
  });
  expect(await Promise.all([packsScript(), packsScript()])).toEqual([taking, taking]);
  expect(importScripts.mock.calls.flat().toSorted()).toEqual(['/engine.js', '/packs.js']);
  expect(start).toHaveBeenCalledWith(expect.anything(), reading);
});

test('a failure is told, and the next who asks tries again', async () => {
  let works = false;
  const { engine } = await worker((file) => {
    if (!works) throw new Error('The network changed.');
    arrives(file);
  });
  await expect(engine()).rejects.toThrow('The network changed.');
  works = true;
  expect(await engine()).toBe(reading);
});

test('a script that offers nothing is a failure', async () => {
  const { engine } = await worker(() => undefined);
  await expect(engine()).rejects.toThrow('/engine.js offers nothing.');
});

test('a worker imports both while it is installed, since later it could not', async () => {
  const listen = vi.fn();
  vi.stubGlobal('addEventListener', listen);
  const { keepScriptsAtHand, importScripts } = await worker(arrives);
  keepScriptsAtHand();
  const [event, heard] = listen.mock.calls[0] ?? [];
  expect(event).toBe('install');
  (heard as () => void)();
  await vi.waitFor(() => expect(importScripts).toHaveBeenCalledTimes(2));
});
