import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgePage } from '../page/gate/judge-page.ts';

/** Run by the background when a list is opened on a page without a reader: the gate's answer is its result. */
export default defineUnlistedScript(() => judgePage(document));
