import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { serverLost, untilRecovered } from '../state/connection.js';

interface Loaded {
  readonly default: ComponentType;
}

async function load(part: () => Promise<Loaded>): Promise<Loaded> {
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

/** A part of the page that is loaded when it is first shown; where the server is away, once it is back. */
export const loadLater = (part: () => Promise<Loaded>): LazyExoticComponent<ComponentType> => lazy(() => load(part));
