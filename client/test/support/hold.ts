import type { Page } from 'playwright-core';

/** Holds back what the API answers until the returned function is called: a server as slow as a test needs it. */
export async function holdAnswers(page: Page): Promise<() => Promise<void>> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/graphql', async (route) => {
    await held;
    // The page may have given the question up.
    await route.continue().catch(() => undefined);
  });
  return async () => {
    release();
    await page.unroute('**/graphql');
  };
}
