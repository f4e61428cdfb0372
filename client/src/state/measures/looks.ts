import { create } from 'zustand';
import { PLAIN, type MeasureLook } from '../../graph/measures/measure-look.js';
import type { NodeLook } from '../../graph/measures/measure-scale.js';

interface Looks {
  /** The measures shown: those asked for, once they have been measured. */
  readonly look: MeasureLook;
  /** How they make entities look; those that are not in it look as always. */
  readonly looks: ReadonlyMap<string, NodeLook>;
}

/** What measures make of what is drawn. */
export const useLooks = create<Looks>(() => ({ look: PLAIN, looks: new Map() }));
