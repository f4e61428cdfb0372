import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { FORCED, placeLabels, type LabelledLine } from '../graph/label-room.js';
import type { Turned } from '../graph/turned.js';
import { linesOf } from './scale.js';
import { LINE_LABEL_LEAST, LINE_LABEL_SIZE } from './style.js';
import { lineLabelSize, pathLabelSize } from './text-size.js';

/** What stands on a line: its label, and how it stands at the time asked for. */
const labelOf = (edge: EdgeSingular): string =>
  `${(edge.data('time') as string | undefined) ?? ''}${edge.data('label') as string}`;

const GAP = 4;
/** Also labels that matter are left out where they would be no more than specks, in pixels on the screen. */
const SPECK = 4;

/** What the style needs to know of a line's label: the text as far as it is shown, and how far along the line it stands. */
export interface PlacedLabel {
  readonly labelShown: string;
  readonly labelAt: number;
}

export const LABEL_NOT_PLACED: PlacedLabel = { labelShown: '', labelAt: 0 };

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

function lineOf(edge: EdgeSingular): LabelledLine {
  const size = (edge.hasClass('on-path') ? pathLabelSize : lineLabelSize)(labelOf(edge));
  const points = edge.controlPoints() as { x: number; y: number }[] | undefined;
  return {
    id: edge.id(),
    from: edge.sourceEndpoint(),
    to: edge.targetEndpoint(),
    bend: points?.[0] ?? null,
    width: size.width + 2 * GAP,
    height: size.height + GAP,
    priority: priorityOf(edge),
  };
}

/** Lines of some entities whose labels are drawn at the zoom there is. */
function labelled(cy: Core, nodes: readonly NodeSingular[]): EdgeSingular[] {
  const size = LINE_LABEL_SIZE * cy.zoom();
  if (size < SPECK) return [];
  const lines = linesOf(cy, nodes).filter((edge) => size >= LINE_LABEL_LEAST || priorityOf(edge) > 0);
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
      return at === undefined ? [] : [[edge.id(), { labelShown: labelOf(edge), labelAt: at }]];
    }),
  );
}
