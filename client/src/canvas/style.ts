import type { NodeSingular, StylesheetJson } from 'cytoscape';
import type { Palette } from '../graph/appearance.js';
import { pinImage } from '../graph/glyphs.js';
import { inksOf } from './palette.js';
import { timeRules } from './time-style.js';

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

export const EDGE_LABEL_WIDTH = 120;
/** Size of what stands on a line, in model pixels. */
export const LINE_LABEL_SIZE = 11;
/** And on a line of a path. */
export const PATH_LABEL_SIZE = 12;
/** Below this it is not drawn, in pixels on the screen. */
export const LINE_LABEL_LEAST = 7;

/** Between an entity's symbol and its name, in model pixels. */
export const NAME_GAP = 6;

const GAPS: Readonly<Record<string, number>> = { left: -NAME_GAP, top: -NAME_GAP, right: NAME_GAP, bottom: NAME_GAP };
const nameGap =
  (where: string) =>
  (node: NodeSingular): number =>
    GAPS[node.data(where) as string] ?? 0;

/** Of the box that a person draws to select: seen on light and dark ground alike. */
const BOX_COLOUR = '#5b84e0';

/**
 * How the canvas is drawn. One rule for entities, one for relationships, and a few for what a person did to them and for time.
 * @param paletteNow the colours: what is drawn takes them whenever its style is worked out. With other rules instead, the
 *   library would have to work out all styles at once.
 */
export function canvasStyle(paletteNow: () => Palette): StylesheetJson {
  const inks = inksOf(paletteNow);
  const { ground, ink, mutedInk, accent, second } = inks;
  return [
    {
      selector: 'core',
      style: {
        'active-bg-color': BOX_COLOUR,
        'active-bg-opacity': 0.12,
        'selection-box-color': BOX_COLOUR,
        'selection-box-border-color': BOX_COLOUR,
        'selection-box-opacity': 0.12,
      } as never,
    },
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        shape: 'data(shape)' as never,
        'background-color': 'data(fill)',
        'background-image': 'data(icon)',
        'background-width': '56%',
        'background-height': '56%',
        'background-image-smoothing': 'yes' as never,
        label: 'data(nameShown)',
        color: ink,
        'font-family': FONT,
        'font-size': 'data(nameSize)' as never,
        'font-weight': 500,
        'text-valign': 'data(nameDown)' as never,
        'text-halign': 'data(nameAcross)' as never,
        'text-margin-x': nameGap('nameAcross'),
        'text-margin-y': nameGap('nameDown'),
        'text-wrap': 'wrap',
        'text-max-width': 'data(nameWidth)',
        'line-height': 1.15,
        'text-background-color': ground,
        'text-background-opacity': 0.88,
        'text-background-padding': '2px',
        'text-background-shape': 'roundrectangle',
        'min-zoomed-font-size': 5,
        'overlay-opacity': 0,
        // Names lie over the labels of lines, but not over those of a path or of what is selected.
        'z-index-compare': 'manual',
        'z-index': 10,
        'underlay-color': accent,
        'underlay-padding': 7,
        'underlay-opacity': 0,
        'underlay-shape': 'ellipse',
      },
    },
    // A name that had to cover a symbol is not covered by it in turn.
    { selector: 'node[nameShown != ""]', style: { 'z-index': 11 } },
    {
      selector: 'edge',
      style: {
        width: 1.7,
        'curve-style': 'bezier',
        'control-point-step-size': 46,
        'line-color': 'data(line)',
        'line-style': 'data(lineStyle)' as never,
        'line-dash-pattern': [7, 5],
        'target-arrow-shape': 'data(arrow)' as never,
        'target-arrow-color': 'data(line)',
        'mid-target-arrow-shape': 'data(mark)' as never,
        'mid-target-arrow-color': ink,
        'arrow-scale': 1.05,
        'target-distance-from-node': 4,
        'source-distance-from-node': 2,
        'source-label': 'data(labelShown)',
        'source-text-offset': 'data(labelAt)' as never,
        'source-text-rotation': 'autorotate' as never,
        color: mutedInk,
        'font-family': FONT,
        'font-size': 'data(labelSize)' as never,
        'text-wrap': 'wrap',
        'text-max-width': 'data(labelWidth)',
        'line-height': 1.1,
        'text-background-color': ground,
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
        'text-background-shape': 'roundrectangle',
        'min-zoomed-font-size': LINE_LABEL_LEAST,
        'overlay-color': accent,
        'overlay-padding': 4,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    {
      selector: 'edge[?bend]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)' as never,
        'control-point-weights': [0.5],
        'edge-distances': 'node-position',
      },
    },
    { selector: 'edge.near', style: { width: 2.4, color: ink, 'z-index': 5, 'min-zoomed-font-size': 0 } },
    {
      selector: 'node[?pinned]',
      style: {
        'background-image': (node: NodeSingular) => [node.data('icon') as string, pinImage(ink(), ground())],
        'background-width': ['56%', '20px'],
        'background-height': ['56%', '20px'],
        'background-position-x': ['50%', '100%'],
        'background-position-y': ['50%', '0%'],
        'background-offset-x': ['0px', '6px'],
        'background-offset-y': ['0px', '-6px'],
        'background-clip': ['node', 'none'],
        'background-image-containment': ['inside', 'over'],
      } as never,
    },
    { selector: 'node:selected', style: { 'underlay-opacity': 0.32, 'font-weight': 700, 'z-index': 20 } },
    {
      selector: 'edge:selected',
      style: { width: 3, color: ink, 'overlay-opacity': 0.16, 'z-index': 15, 'min-zoomed-font-size': 0 },
    },
    { selector: '.dimmed:unselected', style: { opacity: 0.16, 'text-opacity': 0.35, 'z-index': 0 } },
    { selector: 'node.dimmed:unselected', style: { 'z-index': 2 } },
    {
      selector: 'edge.on-path',
      style: { width: 3.4, color: ink, 'z-index': 15, 'min-zoomed-font-size': 0 },
    },
    {
      selector: 'node.on-path',
      style: { 'border-width': 3, 'border-color': accent, 'border-position': 'outside' as never, 'z-index': 20 },
    },
    // The line style says how far a relationship can be relied on, so a path's own colour lies under the line.
    { selector: 'edge.of-first', style: { 'underlay-color': accent, 'underlay-opacity': 0.3, 'underlay-padding': 5 } },
    { selector: 'edge.of-second', style: { 'underlay-color': second, 'underlay-opacity': 0.3, 'underlay-padding': 5 } },
    { selector: 'node.of-second', style: { 'border-color': second, 'border-style': 'dashed' } },
    { selector: 'node.of-both', style: { 'border-width': 5, 'border-color': ink, 'border-style': 'double' } },
    ...timeRules(inks).map(([selector, style]) => ({ selector, style })),
  ];
}
