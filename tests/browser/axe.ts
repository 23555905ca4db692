import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, ElementContext } from 'axe-core';
import type { Tab } from './driver.ts';

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Selector of the one element we add to a page, whatever it is called there. */
export const cardHost = ':root > :not(head, body)';

/** Broken accessibility rules with the elements that break them; `part` is a selector of what to look at. */
export async function findings(tab: Tab, part: string): Promise<string[]> {
  await tab.load(axeSource);
  return tab.run(async (_, part) => {
    const { axe } = globalThis as unknown as { axe: { run(context: ElementContext): Promise<AxeResults> } };
    const { violations } = await axe.run({ include: [part] });
    return violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} (${node.failureSummary})`),
    );
  }, part);
}
