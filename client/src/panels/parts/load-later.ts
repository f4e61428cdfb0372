import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { loadPart } from '../../state/load-part.js';

interface Loaded {
  readonly default: ComponentType;
}

/** A part of the page that is loaded when it is first shown; where the server is away, once it is back. */
export const loadLater = (part: () => Promise<Loaded>): LazyExoticComponent<ComponentType> =>
  lazy(() => loadPart(part));
