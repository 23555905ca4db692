/** What only whoever publishes the extension can say (assets/publisher.json). */
export interface Publisher {
  /** Firefox's id of the extension, a GUID in braces or in the form of a mail address; it can never change after the first upload. */
  readonly firefoxId: string;
  /** Mail address that error reports are addressed to; without one (empty) readers copy the report. */
  readonly reports: string;
}

const GUID = /^\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}$/;
const ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** Sentences about what no release may carry; none when the extension may be published. */
export function placeholders({ firefoxId, reports }: Publisher): string[] {
  const isReal = (text: string): boolean => ADDRESS.test(text) && !/\.example$/.test(text);
  return [
    ...(GUID.test(firefoxId) || isReal(firefoxId) ? [] : [`"firefoxId" is no id: "${firefoxId}"`]),
    ...(reports === '' || isReal(reports) ? [] : [`"reports" is no mail address: "${reports}"`]),
  ];
}
