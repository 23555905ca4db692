import { bundledPacks } from '../../../facts/packs.ts';
import { buildExtension } from '../../build/build.ts';
import { generateWorld } from '../generate-facts.ts';
import type { Measured } from '../measure.ts';
import { corpusArticles } from '../texts.ts';
import { bareExtension } from './bare-extension.ts';
import { coldBackground } from './cold-background.ts';

/** How long a stopped background takes to its first answer in a real Chromium, milliseconds of clock time. */
export interface StartFigures {
  /** A service worker that does nothing but answer. */
  readonly bare: Measured;
  readonly starts: readonly Start[];
}

export interface Start {
  readonly facts: number;
  /** What is known: facts, packs, newest day. */
  readonly coverage: Measured;
  /** One sentence read, linked and compared. */
  readonly sentence: Measured;
  /** A whole article of the corpus. */
  readonly article: Measured;
}

/** Facts in one added file: just under the largest size that is taken. */
const PER_PACK = 5000;
const SENTENCE = 'Das neue Elektroauto von Xiaomi kommt 2027 nach Deutschland.';

/** `added`: how many facts of made-up packs stand beside the bundled ones, in rising order. */
export async function measureStart(added: readonly number[]): Promise<StartFigures> {
  const bareOne = bareExtension();
  const bareRun = await coldBackground(bareOne.folder);
  const bare = await bareRun.answers({ randnotiz: 'anything', message: {} }).finally(() => bareRun.close());
  bareOne.remove();

  const background = await coldBackground(await buildExtension('chromium'));
  const annotate = (article: unknown) => ({
    randnotiz: 'annotate',
    message: { article, all: false, reviews: [] },
  });
  const bundled = bundledPacks().reduce((sum, { facts }) => sum + facts.length, 0);
  const starts: Start[] = [];
  let packs = 0;
  try {
    for (const wanted of added) {
      for (; packs * PER_PACK < wanted; packs++) await background.ask(packFile(packs));
      // The outline of added packs is made once, after they came.
      await background.ask(annotate({ text: SENTENCE }));
      const rounds = wanted > 20_000 ? 3 : 7;
      starts.push({
        facts: bundled + packs * PER_PACK,
        coverage: await background.answers({ randnotiz: 'coverage', message: {} }, rounds),
        sentence: await background.answers(annotate({ text: SENTENCE }), rounds),
        article: await background.answers(annotate(corpusArticles()[0]), rounds),
      });
    }
    return { bare, starts };
  } finally {
    await background.close();
  }
}

function packFile(at: number) {
  const { pack } = generateWorld(PER_PACK, at + 1);
  const text = JSON.stringify({ ...pack, id: `made-up-${at}` });
  return { randnotiz: 'add-pack-file', message: { name: `made-up-${at}.json`, text } };
}
