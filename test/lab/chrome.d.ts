/** The few calls of the browser's own API that the lab makes inside pages of the extension. */
interface LabArea {
  set(items: object): Promise<void>;
  get(keys: string | null): Promise<Record<string, unknown>>;
}

interface LabApi {
  readonly runtime: {
    sendMessage<T>(message: unknown): Promise<T>;
    getManifest(): Record<string, unknown>;
  };
  readonly storage: { readonly local: LabArea; readonly sync: LabArea; readonly session: LabArea };
  readonly tabs: { create(tab: object): Promise<{ readonly id: number }> };
  readonly windows: { getAll(filter: object): Promise<{ readonly id: number }[]> };
  readonly action: { openPopup(options: object): Promise<void> };
  readonly permissions: { contains(wanted: object): Promise<boolean> };
  /** Null in Firefox while the event page sleeps. */
  readonly extension: { getBackgroundPage(): unknown };
}

declare const chrome: LabApi;
declare const browser: LabApi;
