import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

const sourceSwitches = z.record(z.string(), z.boolean());

const schema = z.object({
  version: z.literal(1),
  /** When pages are read: only on a click, or each one as it opens (needs access to every site). */
  detect: z.enum(['click', 'every-page']),
  /** Lookup services by id; one that is missing has its default. */
  sources: sourceSwitches,
  /**
   * Keys and addresses of the reader's own search services, by source id. Kept on this device,
   * never synced.
   */
  keys: z.record(z.string(), z.string()),
  /** Languages whose source words are looked for besides the page's own; empty for all. */
  languages: z.array(z.string()),
  /** Domains never shown as backing, and domains chosen last. */
  hidden: z.array(z.string()),
  last: z.array(z.string()),
  /** Sites where Whence stays off, by host. */
  off: z.array(z.string()),
  /** Read archived copies of walled articles without asking each time. */
  readArchived: z.boolean(),
  welcomed: z.boolean(),
});

export type Settings = z.infer<typeof schema>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  detect: 'click',
  sources: {},
  keys: {},
  languages: [],
  hidden: [],
  last: [],
  off: [],
  readArchived: false,
  welcomed: false,
};

const SYNCED = 'settings';
const KEYS = 'keys';

/**
 * The settings, with defaults for what was never set or cannot be read. Keys come from this device
 * alone.
 */
export async function loadSettings(): Promise<Settings> {
  const [synced, local] = await Promise.all([
    browser.storage.sync.get(SYNCED).catch(() => ({})),
    browser.storage.local.get(KEYS),
  ]);
  const stored = (synced as Record<string, unknown>)[SYNCED];
  const keys = (local as Record<string, unknown>)[KEYS];
  const parsed = schema.safeParse({
    ...DEFAULT_SETTINGS,
    ...(typeof stored === 'object' ? stored : {}),
    keys: typeof keys === 'object' && keys !== null ? keys : {},
  });
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

type Change = Partial<Omit<Settings, 'version'>>;

/**
 * Changes some settings and leaves the rest; answers the whole. Screens that save at the same time
 * do not undo each other. Throws the browser's error when storage is full.
 */
export function saveSettings(change: Change): Promise<Settings> {
  return navigator.locks.request('settings', () => write(change));
}

async function write(change: Change): Promise<Settings> {
  const next = schema.parse({ ...(await loadSettings()), ...change });
  const { keys, ...rest } = next;
  await Promise.all([
    browser.storage.sync.set({ [SYNCED]: rest }),
    browser.storage.local.set({ [KEYS]: keys }),
  ]);
  return next;
}

/**
 * Calls back with the settings after every change, whichever window made it; returns what stops it.
 */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listen = () => void loadSettings().then(onChange);
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
