/** The one element we add to a page. */
export const HOST_TAG = 'randnotiz-notes';
