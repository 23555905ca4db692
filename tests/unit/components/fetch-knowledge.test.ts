import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { knowledgeFile } from '../../../tools/build/ready-knowledge.ts';

const file = await knowledgeFile();
const fetched = vi.fn<() => Promise<Response>>();

beforeEach(() => {
  vi.resetModules();
  fetched.mockReset();
  fetched.mockImplementation(async () => new Response(file));
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('chrome', { runtime: { getURL: (path: string) => path } });
});

afterEach(() => {
  delete (globalThis as { randnotizKnowledge?: unknown }).randnotizKnowledge;
  vi.unstubAllGlobals();
});

const load = () => import('../../../components/background/fetch-knowledge.ts');

test('what was fetched ahead is not fetched again', async () => {
  const { fetchAhead, fetchKnowledge } = await load();
  fetchAhead('/knowledge.bin');
  fetchAhead('/knowledge.bin');
  expect((await fetchKnowledge('/knowledge.bin')).packs().length).toBeGreaterThan(0);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('where nothing was fetched ahead, or in vain, it is fetched when it is read', async () => {
  const { fetchAhead, fetchKnowledge } = await load();
  fetched.mockRejectedValueOnce(new Error('The network changed.'));
  fetchAhead('/knowledge.bin');
  await expect(fetchKnowledge('/knowledge.bin')).rejects.toThrow('The network changed.');
  expect((await fetchKnowledge('/knowledge.bin')).packs().length).toBeGreaterThan(0);
});
