/** The few calls of the browser's own API that the lab makes inside pages of the extension. */
interface LabArea {
  set(items: object): Promise<void>;
  get(keys: string | null): Promise<Record<string, unknown>>;
}

interface LabApi {
  readonly runtime: {
    sendMessage<T>(message: unknown): Promise<T>;
    getManifest(): Record<string, unknown>;
    connect(how: { readonly name: string }): {
      postMessage(message: unknown): void;
      readonly onMessage: { addListener(hear: (message: unknown) => void): void };
    };
    reload(): void;
  };
  readonly storage: { readonly local: LabArea; readonly sync: LabArea; readonly session: LabArea };
  readonly tabs: {
    create(tab: object): Promise<{ readonly id: number }>;
    query(filter: object): Promise<{ readonly id: number }[]>;
    remove(id: number): Promise<void>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
  readonly windows: {
    getAll(filter: object): Promise<{ readonly id: number }[]>;
    create(window: object): Promise<{ readonly tabs: readonly { readonly id: number }[] }>;
  };
  readonly scripting: {
    executeScript(script: {
      readonly target: { readonly tabId: number };
      readonly func: (...args: never[]) => unknown;
      readonly args?: readonly unknown[];
    }): Promise<{ readonly result: unknown }[]>;
  };
  readonly action: {
    openPopup(options: object): Promise<void>;
    getBadgeText(of: object): Promise<string>;
  };
  readonly commands: { getAll(): Promise<{ readonly shortcut: string }[]> };
  readonly permissions: { contains(wanted: object): Promise<boolean> };
  /** Null in Firefox while the event page sleeps. */
  readonly extension: { getBackgroundPage(): unknown; getViews(of: object): Window[] };
  /** Firefox alone; inside a click. */
  readonly sidebarAction: { open(): Promise<void> };
  /** On chrome://extensions alone. */
  readonly developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    addHostPermission(id: string, pattern: string): Promise<void>;
  };
}

declare const chrome: LabApi;
declare const browser: LabApi;
