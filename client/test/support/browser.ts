import { describe } from '@jest/globals';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

// The first is Chromium without its windows and menus: pages are the same in it, and there a third sooner.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where Chromium is: `CHROME_PATH`, or the first of its usual names on the path. Null where there is none. */
function findBrowser(): string | null {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  const folders = [...PATH.split(delimiter), '/usr/bin'];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file)) ?? null;
}

const executablePath = findBrowser();

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a real Chromium with a profile of its own, thrown away at the end. */
export async function launchBrowser(): Promise<Browser> {
  if (!executablePath) throw new Error('no Chromium: install it (apt-get install chromium) or set CHROME_PATH');
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/**
 * `describe` where a browser is. Where there is none: with `REQUIRE_BROWSER=1` the tests run and fail, saying what is
 * missing; otherwise they are skipped, and one line says why.
 */
export function describeInBrowser(name: string, define: () => void): void {
  if (executablePath || process.env['REQUIRE_BROWSER'] === '1') {
    describe(name, define);
    return;
  }
  process.stderr.write('Skipped: browser tests, no Chromium found (apt-get install chromium, or set CHROME_PATH).\n');
  describe.skip(name, define);
}
