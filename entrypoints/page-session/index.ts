import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPageSession } from './start-page-session.ts';

/**
 * The page session: injected by the worker into a page that may have something to read, as often as
 * it likes.
 */
// A function written out here: WXT takes it out when it loads this file for its options, and with
// it everything the session imports.
export default defineUnlistedScript(() => startPageSession());
