import { readFile } from 'node:fs/promises';
import type { Explorer } from './explorer.js';

/** Presses a button of the dialog, and answers with the name and content of what is downloaded. */
export async function downloaded({ page }: Explorer, button: string): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** Width and height of a PNG. */
export const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];
