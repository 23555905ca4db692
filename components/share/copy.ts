/** Puts text on the clipboard; false where the page or the browser forbids it (no secure context, no permission). */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
