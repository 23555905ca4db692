import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runFirst } from '../components/first/run-first.ts';

/** Injected by the background once the gate said yes; the reader script follows when the marks are painted. */
export default defineUnlistedScript(() => runFirst(document));
