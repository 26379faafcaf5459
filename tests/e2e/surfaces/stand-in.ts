/** What a page of the extension is told by the browser that stands in for the real one. */
export interface StandIn {
  /** The catalogue of `public/_locales`, by key. */
  readonly messages: Readonly<Record<string, { readonly message: string }>>;
  readonly language: string;
  readonly manifest: unknown;
  /** Answers of the open tab's page to messages, by their names. A message that is not here has nobody who answers. */
  readonly fromTab: Readonly<Record<string, unknown>>;
  /** The tab over which the popup is open. */
  readonly tab: Readonly<Record<string, unknown>>;
  readonly commands: readonly {
    readonly name: string;
    readonly shortcut: string;
    readonly description: string;
  }[];
  readonly stored: Readonly<Record<string, unknown>>;
}

/** What the page may ask of the test's own process: the background. */
export const ASK_BACKGROUND = 'whenceAskBackground';

/**
 * Runs in a page before its own scripts, and stands in for the browser's extension interface: so each surface can be shown
 * in every state, and read by programs that see nothing of extensions. What is not told here does nothing.
 */
export function standIn({ told, ask }: { told: StandIn; ask: string }): void {
  const event = { addListener() {}, removeListener() {}, hasListener: () => false };
  const nothing = async () => undefined;
  /** Whatever else is asked for: `on…` is an event, all else a function that comes to nothing. */
  const withRest = (known: object) =>
    new Proxy(known, {
      get: (target, name) => {
        if (Reflect.has(target, name)) return Reflect.get(target, name);
        return typeof name === 'string' && /^on[A-Z]/.test(name) ? event : nothing;
      },
    });
  const port = withRest({ onMessage: event, onDisconnect: event, postMessage() {}, disconnect() {} });
  const stored: Record<string, unknown> = { ...told.stored };
  const api = {
    runtime: withRest({
      id: 'whence',
      getURL: (path: string) => `/${path}`,
      getManifest: () => told.manifest,
      connect: () => port,
      sendMessage: (message: unknown) =>
        (globalThis as unknown as Record<string, (message: unknown) => unknown>)[ask]?.(message),
    }),
    i18n: withRest({
      getMessage: (key: string) => told.messages[key]?.message ?? '',
      getUILanguage: () => told.language,
    }),
    tabs: withRest({
      query: async () => [told.tab],
      connect: () => port,
      sendMessage: async (_tab: number, { name }: { name: string }) => {
        if (!(name in told.fromTab))
          throw new Error('Could not establish connection. Receiving end does not exist.');
        const value = told.fromTab[name];
        return value === 'never' ? new Promise(() => {}) : { ok: true, value };
      },
    }),
    windows: withRest({ getCurrent: async () => ({ id: 1 }) }),
    scripting: withRest({
      executeScript: () => Promise.reject(new Error('The page is closed to extensions.')),
    }),
    storage: {
      onChanged: event,
      local: withRest({
        get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
        set: async (items: object) => void Object.assign(stored, items),
      }),
    },
    commands: withRest({ getAll: async () => told.commands }),
    permissions: withRest({
      contains: async () => true,
      getAll: async () => ({ origins: [], permissions: [] }),
    }),
    action: withRest({}),
    extension: withRest({}),
    contextMenus: withRest({}),
  };
  Object.assign(globalThis, { browser: api, chrome: api });
}
