import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { Server } from './server.js';

/** One browser and one server, shared by all browser tests; they are there once the first test runs. */
export interface Session {
  readonly browser: Browser;
  readonly server: Server;
}

/** Starts both. What did start is ended again where the other fails. */
export async function startSession(): Promise<Session> {
  const browser = await launchBrowser();
  try {
    return { browser, server: await Server.start() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

export async function endSession(session: Session | undefined): Promise<void> {
  await session?.browser.close();
  await Server.stopAll();
}
