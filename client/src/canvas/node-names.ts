import type { Core, NodeSingular } from 'cytoscape';
import { NODE_LABEL_WIDTH } from '../graph/appearance.js';
import { NAME_SIZE, nameSizeAt, namesWithRoom } from '../graph/name-labels.js';
import type { Turned } from '../graph/turned.js';
import { shownRelationships } from '../state/evidence.js';
import { selectionNow } from '../state/selection.js';
import { nameSize } from './text-size.js';

/** Between an entity's symbol and its name, in model pixels. */
export const NAME_GAP = 6;

/** Seen from afar names keep apart, so that the picture is still seen between them; as multiples of their own size. */
const FAR_ROOM = { across: 1.6, down: 2.6 } as const;

/** What the style needs to know of a name: the text as far as it is shown, its size, and where it is broken. */
export interface ShownName {
  readonly nameShown: string;
  readonly nameSize: number;
  readonly nameWidth: number;
}

export const NAME_NOT_SHOWN: ShownName = { nameShown: '', nameSize: NAME_SIZE, nameWidth: NODE_LABEL_WIDTH };

/** Where the name of an entity stands, written in a size. */
function boxOf(node: NodeSingular, size: number): Turned {
  const { x, y } = node.position();
  const { width, height } = nameSize(node.data('label') as string);
  const scale = size / NAME_SIZE;
  const middle = y + (node.data('size') as number) / 2 + NAME_GAP + (height * scale) / 2;
  const { across, down } = size > NAME_SIZE ? FAR_ROOM : { across: 1, down: 1 };
  return { centre: { x, y: middle }, width: width * scale * across, height: height * scale * down, angle: 0 };
}

function degreesIn(
  relationships: readonly { readonly source: string; readonly target: string }[],
): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of relationships)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
}

/** The selected come first, then a path that is shown, then what is beside the selected, then the best connected. */
function priorityOf(node: NodeSingular, beside: ReadonlySet<string>, degrees: ReadonlyMap<string, number>): number {
  const connected = 1 - 1 / (1 + (degrees.get(node.id()) ?? 0));
  if (node.selected()) return 3 + connected;
  if (node.hasClass('on-path')) return 2 + connected;
  return (beside.has(node.id()) ? 1 : 0) + connected;
}

/**
 * Which names are shown at the zoom there is, none over another.
 * @returns for each entity whose name is shown, what the style needs to know of it, and the room it takes
 */
export function namesIn(cy: Core, nodes: readonly NodeSingular[]): Map<string, ShownName & { readonly box: Turned }> {
  const size = nameSizeAt(cy.zoom());
  const selected = selectionNow().map((id) => cy.getElementById(id));
  const beside = new Set(selected.flatMap((one) => one.neighborhood('node').map((node) => node.id())));
  const degrees = degreesIn(shownRelationships());
  const names = nodes.map((node) => ({
    id: node.id(),
    text: node.data('label') as string,
    box: boxOf(node, size),
    priority: priorityOf(node, beside, degrees),
  }));
  const shown = new Set(namesWithRoom(names));
  const width = (NODE_LABEL_WIDTH * size) / NAME_SIZE;
  return new Map(
    names
      .filter(({ id }) => shown.has(id))
      .map(({ id, text, box }) => [id, { nameShown: text, nameSize: size, nameWidth: width, box }]),
  );
}
