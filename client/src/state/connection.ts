import { create } from 'zustand';
import { isHealthy, request, RequestError } from '../api/client.js';
import type { TypedDocumentString } from '../api/generated/graphql.js';

interface Connection {
  /** True from the first request that got no answer until the server answers again. */
  readonly lost: boolean;
  /** Whether the server is being asked for right now. */
  readonly trying: boolean;
  /** How often the server has come back: what failed for want of it can be asked again when this grows. */
  readonly recoveries: number;
}

export const useConnection = create<Connection>(() => ({ lost: false, trying: false, recoveries: 0 }));

const FIRST_RETRY = 500;
const LONGEST_RETRY = 8_000;
const HEARTBEAT = 15_000;

let delay = FIRST_RETRY;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks for the lost server at once; where it does not answer, again and again, ever more slowly. */
export function tryServer(): void {
  const { lost, trying } = useConnection.getState();
  if (!lost || trying) return;
  clearTimeout(timer);
  useConnection.setState({ trying: true });
  void isHealthy().then((healthy) => {
    if (healthy) {
      useConnection.setState(({ recoveries }) => ({ lost: false, trying: false, recoveries: recoveries + 1 }));
      return;
    }
    useConnection.setState({ trying: false });
    delay = Math.min(LONGEST_RETRY, delay * 2);
    timer = setTimeout(tryServer, delay);
  });
}

/** Marks the server as lost, and begins to ask for it until it answers. */
export function serverLost(): void {
  if (useConnection.getState().lost) return;
  useConnection.setState({ lost: true });
  delay = FIRST_RETRY;
  timer = setTimeout(tryServer, delay);
}

/** Waits until the server has come back. */
export const untilRecovered = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = useConnection.subscribe(({ recoveries }, before) => {
      if (recoveries === before.recoveries) return;
      stop();
      resolve();
    });
  });

/** Asks the API, and notices when it cannot be reached. Throws `RequestError`, as `request` does. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    return await request(document, variables, signal);
  } catch (error) {
    if (error instanceof RequestError && error.kind === 'unreachable') serverLost();
    throw error;
  }
}

/** Looks after the server while the page is in view, so that its loss is known before the next question. */
export function watchServer(): void {
  setInterval(() => {
    if (document.visibilityState !== 'visible' || useConnection.getState().lost) return;
    void isHealthy().then((healthy) => {
      if (!healthy) serverLost();
    });
  }, HEARTBEAT);
  addEventListener('offline', serverLost);
  addEventListener('online', tryServer);
}
