import type { NodeSingular } from 'cytoscape';
import { MOVE_TIME } from './motion.js';
import type { Inks } from './palette.js';

/**
 * How things stand in time. The style of a line says how far its relationship can be relied on, so a line that possibly
 * holds is hollow, one without dates is thin, and what changed has its colour under it and a sign in the middle.
 */
export function timeRules({ ground, ink, mutedInk, accent, added, ended }: Inks): [selector: string, style: object][] {
  const under = (colour: () => string) => ({
    'underlay-color': colour,
    'underlay-opacity': 0.34,
    'underlay-padding': 5,
  });
  const middle = (shape: string, colour: () => string): object => ({
    'mid-target-arrow-shape': shape,
    'mid-target-arrow-color': colour,
    'arrow-scale': 1.3,
  });
  const ring = (colour: () => string, style: string): object => ({
    'border-width': 4,
    'border-color': colour,
    'border-style': style,
    'border-position': 'outside',
  });
  return [
    // A name without room is left out with its sign.
    [
      'node[time][nameShown]',
      { label: (node: NodeSingular) => `${node.data('time') as string}${node.data('nameShown') as string}` },
    ],
    ['node.time-undated', { ...ring(mutedInk, 'dotted'), 'border-width': 2 }],
    ['edge.time-undated', { width: 1 }],
    [
      'edge.time-unsure',
      {
        width: 2.5,
        'line-color': ground,
        'line-outline-width': 1.2,
        'line-outline-color': 'data(line)',
        'target-arrow-fill': 'hollow',
      },
    ],
    ['node.time-unsure', { 'background-opacity': 0.55, ...ring(ink, 'dashed'), 'border-width': 2 }],
    ['edge.time-added', { ...under(added), ...middle('triangle-cross', added) }],
    ['edge.time-ended', { ...under(ended), ...middle('tee', ended) }],
    ['edge.time-between', { ...under(mutedInk), ...middle('circle', mutedInk) }],
    ['node.time-added', ring(added, 'solid')],
    ['node.time-ended', ring(ended, 'dashed')],
    ['node.time-between', ring(mutedInk, 'dotted')],
    ['node.time-changed', { ...ring(accent, 'double'), 'border-width': 5 }],
    ['.time-moving', { 'transition-property': 'opacity', 'transition-duration': MOVE_TIME }],
    ['.time-faded', { opacity: 0.2, 'z-index': 0 }],
    ['.time-hidden', { display: 'none' }],
    // What a person did to something still shows.
    ['.on-path, :selected', { opacity: 1 }],
  ];
}
