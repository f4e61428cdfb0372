import type { Page } from 'playwright-core';

const API = '**/graphql';

/**
 * Holds back what the API answers until the returned function is called: a server as slow as a test needs it.
 * @param address of other answers to hold back, as a pattern
 */
export async function holdAnswers(page: Page, address = API): Promise<() => Promise<void>> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await held;
    // The page may have given the question up.
    await route.continue().catch(() => undefined);
  });
  return async () => {
    release();
    await page.unroute(address);
  };
}

/** What becomes of requests whose answers are kept. */
interface Kept {
  /** The server has answered the first of them. */
  readonly isDone: Promise<void>;
  /** From now on answers reach the page again. */
  readonly giveBack: () => Promise<void>;
}

/**
 * Lets requests reach the API that have something in their text, and do what they ask for, but keeps the answers: a connection
 * lost on the way back.
 */
export async function keepAnswers(page: Page, text: string): Promise<Kept> {
  let done = (): void => undefined;
  const isDone = new Promise<void>((resolve) => (done = resolve));
  await page.route(API, async (route) => {
    if (!route.request().postData()?.includes(text)) return route.continue();
    await route.fetch();
    done();
  });
  return { isDone, giveBack: () => page.unroute(API) };
}
