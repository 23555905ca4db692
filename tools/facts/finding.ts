/** What a rule has found in a record. Errors fail the check, information does not. */
export interface Finding {
  readonly level: 'error' | 'info';
  /** The record and where it stands: "facts/packs/models.json: vw-id-polo-price". */
  readonly record: string;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
}
