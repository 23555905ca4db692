import type { Demo } from './open-demo.ts';
import { runIn, until } from './tab.ts';

/** Clicks the mark over a text and waits for the note card; false when there is no such mark or no card came. */
export async function openNote(
  { article, openCardRoot }: Pick<Demo, 'article' | 'openCardRoot'>,
  quote: string,
): Promise<boolean> {
  const point = await runIn(article, pointOfMark, quote);
  if (!point) return false;
  await article.mouse.click(point.x, point.y);
  const isShown = async (): Promise<true | null> => {
    // The card comes a moment after the click, and a card that came anew is closed to scripts anew.
    await openCardRoot();
    return runIn(article, isCardShown, null);
  };
  return (await until(isShown, 5_000)) === true;
}

/** Runs in the page: the middle of the first line of the mark, scrolled to the middle of the window. */
function pointOfMark(quote: string): { x: number; y: number } | null {
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
  // A mark is painted in pieces, the value and the words around it; of all pieces that fit, the longest is surest.
  const piece = [...CSS.highlights]
    .filter(([name]) => name.startsWith('randnotiz'))
    .flatMap(([, highlight]) => [...highlight])
    .flatMap((range) => (range instanceof Range ? [{ range, text: squeeze(range.toString()) }] : []))
    .filter(({ text }) => text !== '' && squeeze(quote).includes(text))
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (!piece) return null;
  piece.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = [...piece.range.getClientRects()].find((rect) => rect.width > 4);
  return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
}

/** Runs in the page: whether our host element shows anything, and has finished coming in. */
function isCardShown(): true | null {
  for (const element of document.querySelectorAll('*')) {
    if (!element.localName.startsWith('randnotiz')) continue;
    const root = element.shadowRoot;
    const moving = root?.getAnimations().some((animation) => animation.playState === 'running');
    const parts = moving ? [] : [...(root?.querySelectorAll('*') ?? [])];
    if (parts.some((part) => part.getBoundingClientRect().height > 40)) return true;
  }
  return null;
}
