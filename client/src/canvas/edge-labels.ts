import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { NAME_SIZE } from '../graph/appearance.js';
import { FORCED, placeLabels, type LabelledLine } from '../graph/labels/label-room.js';
import { nameSizeAt } from '../graph/labels/name-labels.js';
import type { Turned } from '../graph/labels/turned.js';
import type { PlacedLabel } from './not-placed.js';
import { linesOf } from './scale.js';
import { EDGE_LABEL_WIDTH, LINE_LABEL_LEAST, LINE_LABEL_SIZE, PATH_LABEL_SIZE } from './style.js';
import { lineLabelSize, pathLabelSize, type TextSize } from './text-size.js';

/** What stands on a line: its label, and how it stands at the time asked for. */
const labelOf = (edge: EdgeSingular): string =>
  `${(edge.data('time') as string | undefined) ?? ''}${edge.data('label') as string}`;

const GAP = 4;

const symbolOf = (node: NodeSingular): Turned => {
  const { x, y } = node.position();
  const size = (node.data('size') as number) + GAP;
  return { centre: { x, y }, width: size, height: size, angle: 0 };
};

/** A name stands on a ground of its own, which would clip what it touches. */
const onGround = (name: Turned): Turned => ({ ...name, width: name.width + 2 * GAP, height: name.height + 2 * GAP });

function priorityOf(edge: EdgeSingular): number {
  if (edge.selected() || edge.hasClass('on-path')) return FORCED;
  return edge.hasClass('near') ? 1 : 0;
}

/** So narrow a label may become on a short line, in steps of so many pixels, so that few widths are measured. */
const NARROWEST = 48;
const NARROWER = 8;

const lengthOf = (edge: EdgeSingular): number => {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  return Math.hypot(to.x - from.x, to.y - from.y);
};

/** How wide a label may be. One that must be shown has more lines rather than its end under the symbols. */
function widestFor(edge: EdgeSingular): number {
  if (priorityOf(edge) < FORCED) return EDGE_LABEL_WIDTH;
  const room = Math.floor((lengthOf(edge) - 2 * GAP) / NARROWER) * NARROWER;
  return Math.max(NARROWEST, Math.min(room, EDGE_LABEL_WIDTH));
}

/** How large a label is where it is not enlarged. */
const usualSize = (edge: EdgeSingular): TextSize =>
  (edge.hasClass('on-path') ? pathLabelSize : lineLabelSize)(labelOf(edge), widestFor(edge));

/**
 * How much larger than usual a label is written. Where it matters, as much as names are, so that it is read from afar, too,
 * but so that its line is still seen.
 */
function scaleOf(edge: EdgeSingular): number {
  if (priorityOf(edge) === 0) return 1;
  const most = (0.7 * lengthOf(edge)) / usualSize(edge).width;
  return Math.max(1, Math.min(nameSizeAt(edge.cy().zoom()) / NAME_SIZE, most));
}

function lineOf(edge: EdgeSingular): LabelledLine {
  const size = usualSize(edge);
  const scale = scaleOf(edge);
  const points = edge.controlPoints() as { x: number; y: number }[] | undefined;
  return {
    id: edge.id(),
    from: edge.sourceEndpoint(),
    to: edge.targetEndpoint(),
    bend: points?.[0] ?? null,
    width: size.width * scale + 2 * GAP,
    height: size.height * scale + GAP,
    priority: priorityOf(edge),
  };
}

/** Lines of some entities whose labels are drawn at the zoom there is. */
function labelled(cy: Core, nodes: readonly NodeSingular[]): EdgeSingular[] {
  const isRead = LINE_LABEL_SIZE * cy.zoom() >= LINE_LABEL_LEAST;
  const lines = linesOf(cy, nodes).filter((edge) => isRead || priorityOf(edge) > 0);
  // A line from an entity to itself is a loop of several curves; the library's own place for its label does.
  return lines.filter((edge) => !edge.isLoop() && edge.visible());
}

/**
 * Where the labels of lines stand so that none covers another, a symbol or a name.
 * @param nodes the entities that labels are placed among
 * @param names the room that names take
 * @returns for each line whose label is shown, what the style needs to know of it
 */
export function lineLabelsIn(
  cy: Core,
  nodes: readonly NodeSingular[],
  names: readonly Turned[],
): Map<string, PlacedLabel> {
  const lines = labelled(cy, nodes);
  if (lines.length === 0) return new Map();
  const places = placeLabels(lines.map(lineOf), [...nodes.map(symbolOf), ...names.map(onGround)]);
  return new Map(
    lines.flatMap((edge): [string, PlacedLabel][] => {
      const at = places.get(edge.id());
      if (at === undefined) return [];
      const scale = scaleOf(edge);
      const labelSize = (edge.hasClass('on-path') ? PATH_LABEL_SIZE : LINE_LABEL_SIZE) * scale;
      return [[edge.id(), { labelShown: labelOf(edge), labelAt: at, labelSize, labelWidth: widestFor(edge) * scale }]];
    }),
  );
}
