import { grantedOrigins } from './access.ts';

/** For as long as the options page is open. */
export const granted = grantedOrigins(new AbortController().signal);
