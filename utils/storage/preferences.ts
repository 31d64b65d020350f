import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

const schema = z.object({
  version: z.literal(1),
  /** When pages are read: only on a click, or each one as it opens (needs access to every site). */
  detect: z.enum(['click', 'every-page']),
  /** Lookup services by id; one that is missing has its default. */
  sources: z.record(z.string(), z.boolean()),
  /** Languages whose source words are looked for besides the page's own; empty for all. */
  languages: z.array(z.string()),
  /** Domains never shown as backing, and domains chosen last. */
  hidden: z.array(z.string()),
  last: z.array(z.string()),
  /** Sites where Whence stays off, by host. */
  off: z.array(z.string()),
  /** Sites whose pages are never traced, by host, with all under them. */
  keptBack: z.array(z.string()),
  /** Send lookup services two words of a claim instead of up to twelve. */
  fewerWords: z.boolean(),
  /** Read archived copies of walled articles without asking each time. */
  readArchived: z.boolean(),
  /** Offer the opinion of the browser's own language model beside verdicts. */
  secondOpinion: z.boolean(),
  welcomed: z.boolean(),
});

/** What the reader set, but for keys. */
export type Preferences = z.infer<typeof schema>;

export const DEFAULT_PREFERENCES: Preferences = {
  version: 1,
  detect: 'click',
  sources: {},
  languages: [],
  hidden: [],
  last: [],
  off: [],
  keptBack: [],
  fewerWords: false,
  readArchived: false,
  secondOpinion: false,
  welcomed: false,
};

const SYNCED = 'settings';

/** The preferences, with defaults for what was never set or cannot be read. */
export async function loadPreferences(): Promise<Preferences> {
  const synced: Record<string, unknown> = await browser.storage.sync.get(SYNCED).catch(() => ({}));
  const stored = synced[SYNCED];
  const parsed = schema.safeParse({
    ...DEFAULT_PREFERENCES,
    ...(typeof stored === 'object' ? stored : {}),
  });
  return parsed.success ? parsed.data : DEFAULT_PREFERENCES;
}

/**
 * Changes some preferences and leaves the rest; answers the whole. Screens that save at the same
 * time do not undo each other. Throws the browser's error when storage is full.
 */
export function savePreferences(
  change: Partial<Omit<Preferences, 'version'>>,
): Promise<Preferences> {
  return navigator.locks.request('settings', async () => {
    const next = schema.parse({ ...(await loadPreferences()), ...change });
    await browser.storage.sync.set({ [SYNCED]: next });
    return next;
  });
}

/**
 * Calls back with the preferences after every change of settings, that of a key too, whichever
 * window made it; returns what stops it.
 */
export function watchPreferences(onChange: (preferences: Preferences) => void): () => void {
  const listen = () => void loadPreferences().then(onChange);
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
