/** Lets everything that is queued run: mutation records, promises, short timers. */
export const inBrowserOrder = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 2));
