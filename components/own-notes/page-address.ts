const CAMPAIGN = /^(utm_|fbclid$|gclid$|wt_|xtor$)/;

/** A page's address as a key for its notes: without fragment and without parameters that only tell where one came from. */
export function pageAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (CAMPAIGN.test(name)) url.searchParams.delete(name);
  return url.href;
}
