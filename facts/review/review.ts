/** A published fact-check of one claim, as schema.org ClaimReview tells it (https://schema.org/ClaimReview). */
export interface Review {
  /** Made from address and claim: feeds rarely give one. */
  readonly id: string;
  /** What was claimed, in the reviewer's words. */
  readonly claim: string;
  /** Who claimed it, or null. */
  readonly claimant: string | null;
  readonly reviewer: string;
  /** The review itself; http(s) only. */
  readonly url: string;
  /** The reviewer's own words ("Größtenteils richtig"), or its figures ("2 von 5"). */
  readonly rating: { readonly de: string; readonly en: string };
  /** ISO day, or null where the feed's date cannot be read. */
  readonly published: string | null;
  /** Two-letter code, or null. */
  readonly lang: string | null;
}
