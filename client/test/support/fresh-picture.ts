import './no-browser.js';
import { jest } from '@jest/globals';
import type { CanvasPort } from '../../src/state/canvas-port.js';
import { pictureOf } from './pictures.js';

/** A picture of these, and of no one place. */
export const drawn = (...ids: string[]) => pictureOf(Object.fromEntries(ids.map((id) => [id, null])));

/** What the canvas is told to look at. */
export const restore = jest.fn();

/** The picture's state as it is now. */
export async function pictureState() {
  const [port, picture, view] = await Promise.all([
    import('../../src/state/canvas-port.js'),
    import('../../src/state/picture/picture.js'),
    import('../../src/state/view.js'),
  ]);
  return { ...port, ...picture, ...view };
}

/** Begins with an empty picture, on a canvas that only notes what it is told to look at. */
export async function beginAnew(): Promise<void> {
  jest.resetModules();
  await import('./speak-english.js');
  restore.mockClear();
  (await pictureState()).connectCanvas({ restore } as unknown as CanvasPort);
}
