import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** How pages are drawn: by the processor only, or as with a graphics card, whose work software then does. */
export const GRAPHICS = /** @type {const} */ ({
  canvas: ['--disable-gpu', '--disable-3d-apis'],
  webgl: ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
});

/**
 * Starts a Chromium with a profile that is thrown away.
 * @param {keyof typeof GRAPHICS} graphics
 */
export async function launch(graphics) {
  const executablePath = process.env['CHROME_PATH'] ?? PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error('No Chromium: install it (apt-get install chromium) or set CHROME_PATH.');
  return chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', ...GRAPHICS[graphics]],
  });
}
