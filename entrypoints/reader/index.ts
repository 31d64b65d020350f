import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './start-reader.ts';

/** The full reader: injected by the worker into a page that may have something to read, as often as it likes. */
export default defineUnlistedScript(startReader);
