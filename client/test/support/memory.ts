interface Request {
  readonly url: string;
}

/** Caches find things by their whole address; a path stands for one of this origin. */
const addressOf = (key: string | Request): string =>
  new URL(typeof key === 'string' ? key : key.url, 'http://127.0.0.1:4000').href;

/** What browsers keep for a page of `http://127.0.0.1:4000`, in memory: where there is no browser, it takes its place. */
export function memory() {
  const texts = new Map<string, string>();
  const kept = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const cache = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, cache);
    return {
      put: (key: string | Request, response: Response) => Promise.resolve(cache.set(addressOf(key), response)),
      match: (key: string | Request) => Promise.resolve(cache.get(addressOf(key))?.clone()),
      keys: () => Promise.resolve([...cache.keys()].map((url) => ({ url }))),
      delete: (key: string | Request) => Promise.resolve(cache.delete(addressOf(key))),
      addAll: async (keys: readonly (string | Request)[]) => {
        for (const key of keys) cache.set(addressOf(key), await fetch(addressOf(key)));
      },
    };
  };
  return {
    localStorage: {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => texts.set(key, text),
      removeItem: (key: string) => texts.delete(key),
    },
    caches: {
      open: (name: string) => Promise.resolve(open(name)),
      has: (name: string) => Promise.resolve(kept.has(name)),
      delete: (name: string) => Promise.resolve(kept.delete(name)),
      match: (key: string | Request, { cacheName }: { readonly cacheName: string }) =>
        Promise.resolve(kept.get(cacheName)?.get(addressOf(key))?.clone()),
    },
  };
}
