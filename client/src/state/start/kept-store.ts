import { mayKeep } from './keeping.js';

/** What is kept on this device of pictures seen: a few, each under what it takes to find it again. */

const CACHE = 'pictures';
/** More than anybody comes back to, and with a thousand actors each still only some megabytes. */
const MOST_KEPT = 20;

/**
 * A build keeps for itself alone: what another one kept may have another shape. The name of the page's first file has a
 * hash of its content.
 */
const build = (): string => document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';

async function addressOf(key: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${build()}\n${key}`));
  return `/kept/${[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** What is kept under a key; null where nothing is, or this browser keeps nothing (it needs a secure origin). */
export async function readKept(key: string): Promise<unknown> {
  try {
    const found = await caches.match(await addressOf(key), { cacheName: CACHE });
    return found ? await found.json() : null;
  } catch {
    return null;
  }
}

/** Keeps something where that may be, and lets go of what was kept longest ago. Where there is no room, nothing is kept. */
export async function writeKept(key: string, content: unknown): Promise<void> {
  if (!mayKeep()) return;
  try {
    const cache = await caches.open(CACHE);
    await cache.put(await addressOf(key), Response.json(content));
    const oldest = (await cache.keys()).slice(0, -MOST_KEPT);
    await Promise.all(oldest.map((request) => cache.delete(request)));
  } catch {
    // The page does without.
  }
  // It may have been switched off while this was being written.
  if (!mayKeep()) await forgetKept();
}

interface OfActors {
  readonly entities?: readonly { readonly id: string }[];
}

/** How many pictures are kept. One may be there twice: as what is drawn, and as what an address opens. */
export async function countKept(): Promise<number> {
  try {
    // Opening a cache would make one.
    if (!(await caches.has(CACHE))) return 0;
    const cache = await caches.open(CACHE);
    const responses = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
    const pictures = await Promise.all(responses.map(async (response) => (await response?.json()) as OfActors));
    return new Set(pictures.map(({ entities = [] }) => JSON.stringify(entities.map(({ id }) => id).sort()))).size;
  } catch {
    return 0;
  }
}

/** Deletes everything that is kept, of every build. */
export async function forgetKept(): Promise<void> {
  try {
    await caches.delete(CACHE);
  } catch {
    // Whether something is left, `countKept` says.
  }
}
