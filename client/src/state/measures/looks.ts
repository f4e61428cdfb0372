import { create } from 'zustand';
import type { NodeLook } from '../../graph/measures/measure-scale.js';

/** How measures make entities look; those that are not in it look as always. */
export const useLooks = create<{ readonly looks: ReadonlyMap<string, NodeLook> }>(() => ({ looks: new Map() }));
