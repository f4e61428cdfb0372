import { serverLost, untilRecovered } from './connection.js';

/** Loads a part of the page that is not in the first load; where the server is away, once it is back. */
export async function loadPart<Part>(part: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await part();
    } catch {
      // The parts of the page come from the server, too. A failure here would take the whole page away.
      serverLost();
      await untilRecovered();
    }
  }
}
