import { defineContentScript } from 'wxt/utils/define-content-script';
import { scanPage } from '../utils/page/reading/scan.ts';
import { tellWorker } from '../utils/page/session/tell-worker.ts';

/**
 * The light scan: runs on every page where the reader allowed it, and asks the worker for a
 * page session where brackets may be citations.
 */
export default defineContentScript({
  registration: 'runtime',
  main: () => scanPage(document, tellWorker),
});
