import type { Core, NodeSingular } from 'cytoscape';
import { NAME_SIZE, NODE_LABEL_WIDTH } from '../graph/appearance.js';
import { NAMED, nameSizeAt, placesAround, placesForNames, type NamePlace } from '../graph/labels/name-labels.js';
import type { Bounds } from '../graph/geometry.js';
import type { Turned } from '../graph/labels/turned.js';
import { guidesNow, pictureNow } from '../state/picture/picture.js';
import { shownRelationships } from '../state/picture/evidence.js';
import { selectionNow } from '../state/selection.js';
import type { ShownName } from './not-placed.js';
import { NAME_GAP } from './style.js';
import { nameSize } from './text-size.js';
import { roomOf } from './viewport.js';

/** Seen from afar names keep apart, so that the picture is still seen between them; as multiples of their own size. */
const FAR_ROOM = { across: 1.25, down: 1.6 } as const;

/** Less than is kept free around a picture, in pixels on the screen. */
const BEYOND = 14;

/** Below this zoom symbols are dots, which names may cover. */
const DOTS = 0.14;

/** Of so many the names are written even where they cover others. */
const LANDMARKS = 7;

const ACROSS = { '-1': 'left', 0: 'center', 1: 'right' } as const;
const DOWN = { '-1': 'top', 0: 'center', 1: 'bottom' } as const;

/** What has to be told apart by zoom: with another of these, other names are shown. */
export const nameStep = (zoom: number): string => `${nameSizeAt(zoom)} ${zoom < DOTS}`;

const symbolOf = (node: NodeSingular): Turned => {
  const size = node.data('size') as number;
  return { centre: node.position(), width: size, height: size, angle: 0 };
};

/** Where the name of an entity may stand, written in a size. */
function placesOf(node: NodeSingular, size: number): NamePlace[] {
  const { width, height } = nameSize(node.data('label') as string);
  const scale = size / NAME_SIZE;
  const written = { width: width * scale, height: height * scale };
  const beside = (node.data('size') as number) / 2 + NAME_GAP;
  return placesAround(node.position(), written, beside, size > NAME_SIZE ? FAR_ROOM : { across: 1, down: 1 });
}

/** What is in view where everything is: names beyond it would be cut off. */
function boundsFor(zoom: number): Bounds {
  const { x1, y1, x2, y2 } = roomOf(pictureNow().values());
  const more = BEYOND / zoom;
  return { x1: x1 - more, y1: y1 - more, x2: x2 + more, y2: y2 + more };
}

/** Above those who stand in them, the names of groups; in model pixels. */
const HEADING = 30;

/** Where the names of groups are written behind the picture. */
function headings(): Turned[] {
  const guides = guidesNow();
  if (guides?.kind !== 'groups') return [];
  return guides.boxes.map(({ x, y, width }) => ({
    centre: { x: x + width / 2, y: y + HEADING / 2 },
    width,
    height: HEADING,
    angle: 0,
  }));
}

function degreesIn(
  relationships: readonly { readonly source: string; readonly target: string }[],
): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of relationships)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
}

/** Ids of the best connected, by which one finds one's way in a picture. */
const landmarksIn = (degrees: ReadonlyMap<string, number>): ReadonlySet<string> =>
  new Set(
    [...degrees]
      .sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1))
      .slice(0, LANDMARKS)
      .map(([id]) => id),
  );

/**
 * The selected come first, then a path that is shown, then landmarks, then what is beside the selected, then the best
 * connected.
 */
function priorityOf(
  node: NodeSingular,
  beside: ReadonlySet<string>,
  degrees: ReadonlyMap<string, number>,
  landmarks: ReadonlySet<string>,
): number {
  const connected = 1 - 1 / (1 + (degrees.get(node.id()) ?? 0));
  if (node.selected()) return NAMED + 2 + connected;
  if (node.hasClass('on-path')) return NAMED + 1 + connected;
  if (landmarks.has(node.id())) return NAMED + connected;
  return (beside.has(node.id()) ? 1 : 0) + connected;
}

/**
 * Which names are shown at the zoom there is, none over another or over a symbol.
 * @returns for each entity whose name is shown, what the style needs to know of it, and the room it takes
 */
export function namesIn(cy: Core, nodes: readonly NodeSingular[]): Map<string, ShownName & { readonly box: Turned }> {
  const zoom = cy.zoom();
  const size = nameSizeAt(zoom);
  const selected = selectionNow().map((id) => cy.getElementById(id));
  const beside = new Set(selected.flatMap((one) => one.neighborhood('node').map((node) => node.id())));
  const degrees = degreesIn(shownRelationships());
  const landmarks = landmarksIn(degrees);
  const names = nodes.map((node) => ({
    id: node.id(),
    symbol: symbolOf(node),
    places: placesOf(node, size),
    priority: priorityOf(node, beside, degrees, landmarks),
  }));
  const symbols = zoom < DOTS ? [] : [...names.map(({ symbol }) => symbol), ...headings()];
  const placed = placesForNames(names, symbols, boundsFor(zoom));
  const nameWidth = (NODE_LABEL_WIDTH * size) / NAME_SIZE;
  return new Map(
    nodes.flatMap((node) => {
      const place = placed.get(node.id());
      if (!place) return [];
      const nameShown = node.data('label') as string;
      return [
        [
          node.id(),
          {
            nameShown,
            nameSize: size,
            nameWidth,
            nameAcross: ACROSS[place.across],
            nameDown: DOWN[place.down],
            box: place.box,
          },
        ],
      ];
    }),
  );
}
