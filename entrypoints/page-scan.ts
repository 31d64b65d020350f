import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { scanPage } from '../utils/page/reading/scan.ts';
import { tellWorker } from '../utils/page/session/tell-worker.ts';

/**
 * The light scan: runs on every page where the reader allowed it, and asks the worker for a
 * page session where brackets may be citations.
 */
// No content script to WXT, which would add a context of its own: it weighs more than the scan, and
// tells the page by an event that it is there.
export default defineUnlistedScript(() => scanPage(document, tellWorker));
