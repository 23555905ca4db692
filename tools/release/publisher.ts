/** What only whoever publishes the extension can say (assets/publisher.json). */
export interface Publisher {
  /** Firefox's id of the extension; it can never change after the first upload. */
  readonly firefoxId: string;
  /** Mail address that error reports are addressed to; empty leaves the choice to the reader. */
  readonly reports: string;
}

const ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** Sentences about what is still a placeholder; none when the extension may be published. */
export function placeholders({ firefoxId, reports }: Publisher): string[] {
  const isReal = (text: string): boolean => ADDRESS.test(text) && !/\.example$/.test(text);
  return [
    ...(isReal(firefoxId) ? [] : [`"firefoxId" is a placeholder: ${firefoxId}`]),
    ...(isReal(reports) ? [] : [`"reports" names no mail address: "${reports}"`]),
  ];
}
