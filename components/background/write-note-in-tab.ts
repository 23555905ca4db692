import { askPage } from '../messaging.ts';
import { bringReader } from './bring-reader.ts';

/** Opens the editor for the words selected in a tab; brings the reader first where the click allows it. */
export async function writeNoteInTab(tabId: number): Promise<void> {
  const asked = await askPage(tabId, 'write-own-note', {});
  if (asked.ok) return;
  const brought = await bringReader(tabId);
  if (!brought.ok) return;
  // A fresh reader first has to read the page; it answers false until it knows the article.
  for (let attempt = 0; attempt < 10; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const again = await askPage(tabId, 'write-own-note', {});
    if (again.ok && again.value) return;
  }
}
