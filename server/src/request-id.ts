import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const requests = new AsyncLocalStorage<string>();

/** Runs a function, and everything it starts, under a new request id. */
export function withRequestId<T>(run: () => T): T {
  return requests.run(randomUUID(), run);
}

/** The id of the request being answered, or `undefined` outside of one. */
export function currentRequestId(): string | undefined {
  return requests.getStore();
}
