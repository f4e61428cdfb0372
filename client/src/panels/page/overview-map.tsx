import { useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { fromMap, onMap, overviewOf } from '../../graph/overview.js';
import type { Point } from '../../graph/picture.js';
import { words } from '../../graph/words.js';
import { canvas } from '../../state/canvas-port.js';
import { usePicture } from '../../state/picture/picture.js';
import { useSelection } from '../../state/selection.js';
import { toggleOverview, useView } from '../../state/view.js';
import { Icon } from '../parts/icon.js';

const SIZE = { width: 150, height: 100 };

/** An arrow key moves by this share of what is in view. */
const STRIDE = 0.25;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A dot at each of some places, as the path of an SVG: thousands of elements would be slow. */
const dots = (places: readonly Point[]): string =>
  places.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join('');

/** Everything drawn in small, and which part of it is in view. It is moved by pressing, dragging, or the arrow keys. */
export default function OverviewMap() {
  const picture = usePicture(({ history }) => history.present.picture);
  const selected = useSelection((selection) => selection.selected);
  const viewport = useView((view) => view.viewport);
  const [dragged, setDragged] = useState<Point | null>(null);
  const map = useMemo(() => overviewOf(picture.values(), SIZE), [picture]);
  const all = useMemo(() => dots([...picture.values()].map((place) => onMap(map, place))), [picture, map]);
  const chosen = dots(selected.flatMap((id) => picture.get(id) ?? []).map((place) => onMap(map, place)));
  if (!viewport || picture.size === 0) return null;
  const centre = dragged ?? viewport.centre;
  const [width, height] = [viewport.width / viewport.zoom, viewport.height / viewport.zoom];
  const corner = onMap(map, { x: centre.x - width / 2, y: centre.y - height / 2 });

  const follow = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = fromMap(map, { x: event.clientX - box.left, y: event.clientY - box.top });
    setDragged(at);
    canvas().lookAt(at);
  };
  const step = (event: KeyboardEvent): void => {
    const direction = ARROWS[event.key];
    if (!direction) return;
    event.preventDefault();
    canvas().lookAt({ x: centre.x + direction.x * STRIDE * width, y: centre.y + direction.y * STRIDE * height });
  };

  return (
    <div className="overview">
      <div
        className="overview-map"
        role="application"
        aria-label={words.picture.overview}
        tabIndex={0}
        onKeyDown={step}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          follow(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
        }}
        onLostPointerCapture={() => setDragged(null)}
      >
        <svg width={SIZE.width} height={SIZE.height} aria-hidden="true">
          <path className="overview-dots" d={all} />
          <path className="overview-chosen" d={chosen} />
          <rect
            className="overview-view"
            x={corner.x}
            y={corner.y}
            width={width * map.scale}
            height={height * map.scale}
          />
        </svg>
      </div>
      <button
        type="button"
        className="plain icon-button"
        aria-label={words.picture.closeOverview}
        onClick={toggleOverview}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
