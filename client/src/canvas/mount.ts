import cytoscape, { type Core } from 'cytoscape';
import { restsOf } from '../graph/folds/rests.js';
import { connectCanvas } from '../state/canvas-port.js';
import { foldsNow, guidesNow, pictureNow } from '../state/picture/picture.js';
import { recordsNow } from '../state/records.js';
import { listenForGestures } from './gestures.js';
import { drawLater } from './load-later.js';
import { syncHighlight } from './highlight.js';
import { keepInView } from './keep-in-view.js';
import { syncSelection } from './selection.js';
import { syncElements } from './sync-elements.js';
import { syncTime } from './time.js';
import { centreOf, fit, fitTo, frame, moveTo, reportViewport, restore, reveal, zoomBy } from './viewport.js';

// Loaded while the first picture is.
const arrangeLabels = drawLater(
  () => true,
  async () => (await import('./labels.js')).arrangeLabels,
);
const bendLines = drawLater(
  () => true,
  async () => (await import('./bends.js')).bendLines,
);
const drawGuides = drawLater(
  () => guidesNow() !== null,
  async () => (await import('./guides.js')).drawGuides,
);
const drawPills = drawLater(
  () => foldsNow().length > 0 || restsOf(pictureNow(), foldsNow(), recordsNow()).length > 0,
  async () => (await import('./pills.js')).drawPills,
);

/** The element the canvas lives in; it carries the graph for whoever inspects the page. */
export interface CanvasElement extends HTMLElement {
  graph?: Core;
}

/** Draws into the element until the returned function is called. */
export function mountCanvas(container: CanvasElement): () => void {
  const cy = cytoscape({
    container,
    minZoom: 0.02,
    maxZoom: 3,
    // Overlapping taps are told apart by the library's own delay; box selection is shift and drag.
    selectionType: 'single',
    boxSelectionEnabled: true,
  });
  container.graph = cy;
  const stops = [
    syncElements(cy),
    syncSelection(cy),
    syncHighlight(cy),
    syncTime(cy),
    reportViewport(cy),
    arrangeLabels(cy, container),
    bendLines(cy, container),
    drawGuides(cy, container),
    drawPills(cy, container),
  ];
  listenForGestures(cy, container);
  keepInView(cy);
  connectCanvas({
    fit: () => fit(cy, true),
    fitTo: (ids) => fitTo(cy, ids),
    lookAt: (centre) => moveTo(cy, centre),
    frame: () => frame(cy),
    zoomBy: (factor) => zoomBy(cy, factor),
    reveal: (ids) => reveal(cy, ids),
    restore: (viewport) => restore(cy, viewport),
    centre: () => centreOf(cy),
    focus: () => container.focus(),
  });
  return () => {
    connectCanvas(null);
    stops.forEach((stop) => stop());
    delete container.graph;
    cy.destroy();
  };
}
