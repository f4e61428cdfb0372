/**
 * Keeps the page's own files, so that it opens when the server is away. It keeps nothing the API answers: what the page
 * itself keeps of that it marks as such (state/start/kept.ts). Why it is as it is: docs/adr/20261124-page-without-server.md.
 */
declare const self: ServiceWorkerGlobalScope;

/** Every file of the page, written in by the build (service-worker/plugin.ts). */
declare const FILES: readonly string[];

/** The page, whole and to be shown in a frame: the same text under different policies, so each is kept as it was served. */
const PAGES: ReadonlySet<string> = new Set(['/', '/embed']);

/** The build writes a hash of the content into these names, so that a name never means something else. */
const HASHED = '/assets/';

const CACHE = 'page';

/** What a proxy answers while there is nobody behind it. */
const GATEWAY_STATUSES: ReadonlySet<number> = new Set([502, 503, 504]);

async function keep(path: string, response: Response): Promise<void> {
  try {
    const cache = await caches.open(CACHE);
    await cache.put(path, response);
  } catch {
    // There may be no room. Whoever asked has the answer all the same.
  }
}

/** Fetches what is not kept yet; the pages always, because their names stay when their content changes. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const wanted = [...PAGES, ...FILES].filter((path) => !path.startsWith(HASHED) || !there.has(path));
  await cache.addAll(wanted.map((path) => new Request(path, PAGES.has(path) ? { cache: 'no-cache' } : {})));
}

/** Throws away the files of versions before this one. */
async function forgetOthers(): Promise<void> {
  const cache = await caches.open(CACHE);
  const wanted = new Set([...PAGES, ...FILES]);
  const others = (await cache.keys()).filter(({ url }) => !wanted.has(new URL(url).pathname));
  await Promise.all(others.map((request) => cache.delete(request)));
}

/** The page as the server has it now; as it was only where the server cannot be reached. */
async function page(path: string, request: Request): Promise<Response> {
  const kept = (): Promise<Response | undefined> => caches.match(path, { cacheName: CACHE });
  try {
    const response = await fetch(request);
    if (GATEWAY_STATUSES.has(response.status)) return (await kept()) ?? response;
    if (response.ok) await keep(path, response.clone());
    return response;
  } catch (error) {
    const before = await kept();
    if (before) return before;
    throw error;
  }
}

async function file(path: string, request: Request): Promise<Response> {
  const kept = await caches.match(path, { cacheName: CACHE });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await keep(path, response.clone());
  return response;
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (PAGES.has(pathname)) event.respondWith(page(pathname, request));
  } else if (pathname.startsWith(HASHED) || FILES.includes(pathname)) {
    event.respondWith(file(pathname, request));
  }
});
