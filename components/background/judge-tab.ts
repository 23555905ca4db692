import type { GateAnswer } from '../../page/gate/judge-page.ts';
import { browser } from '../browser.ts';
import { failure, type Result, success } from '../result.ts';

const isAnswer = (value: unknown): value is GateAnswer =>
  typeof value === 'object' &&
  value !== null &&
  'language' in value &&
  'article' in value &&
  'electric' in value;

/** Asks the gate about a tab, anew each time: nothing has to stay in the page or in memory for it. */
export async function judgeTab(tabId: number): Promise<Result<GateAnswer>> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/judge.js'],
    });
    return isAnswer(frame?.result) ? success(frame.result) : failure('no-answer');
  } catch (cause) {
    return failure('no-access', cause);
  }
}
