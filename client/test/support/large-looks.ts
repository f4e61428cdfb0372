import type { CanvasElement } from '../../src/canvas/mount.js';
import type { Explorer } from './explorer.js';

const WAIT = 30_000;

/** Ids of the entities in view whose middle is transparent on the screen, and the pixels around which all is. Runs in the page. */
export const looked = (): {
  seen: string[];
  unpainted: string[];
  free: { x: number; y: number } | null;
  moved: boolean;
} => {
  const canvas = document.querySelector<CanvasElement>('#canvas');
  const layer = canvas?.querySelector<HTMLCanvasElement>('[data-id="layer2-node"]');
  if (!canvas?.graph || !layer) throw new Error('there is no canvas');
  const { graph } = canvas;
  const { width, height } = layer;
  const ratio = width / graph.width();
  const pixels = layer.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
  const isPainted = (x: number, y: number): boolean =>
    (pixels[4 * (Math.round(y * ratio) * width + Math.round(x * ratio)) + 3] ?? 0) > 0;
  const inView = graph
    .nodes()
    .toArray()
    .filter((node) => {
      const { x, y } = node.renderedPosition();
      return x > 2 && y > 2 && x < graph.width() - 2 && y < graph.height() - 2;
    });
  const around = [-8, -4, 0, 4, 8];
  const free = Array.from({ length: 900 }, (_, index) => ({
    x: 100 + (index % 30) * 9,
    y: 60 + Math.floor(index / 30) * 9,
  }));
  const { textureCache } = (graph as unknown as { renderer(): { textureCache: unknown } }).renderer();
  return {
    seen: inView.map((node) => node.id()),
    unpainted: inView
      .filter((node) => {
        const { x, y } = node.renderedPosition();
        return !isPainted(x, y);
      })
      .map((node) => node.id()),
    free: free.find(({ x, y }) => around.every((dx) => around.every((dy) => !isPainted(x + dx, y + dy)))) ?? null,
    moved: Boolean(textureCache),
  };
};

/** Where everything stands on the canvas, in the order of ids; 0 has no sign in addresses. */
export const standing = ({ page }: Explorer) =>
  page.evaluate(() =>
    (document.querySelector<CanvasElement>('#canvas')?.graph?.nodes().toArray() ?? [])
      .map((node) => [node.id(), node.position().x + 0, node.position().y + 0] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Where everything stands by the address. */
export const addressed = (explorer: Explorer) =>
  [...explorer.state().picture].map(([id, { x, y }]) => [id, x, y] as const).sort(([a], [b]) => (a < b ? -1 : 1));

/** The colours in which things are written on the canvas. */
export const textColours = ({ page }: Explorer) =>
  page.evaluate(() => {
    const elements = document.querySelector<CanvasElement>('#canvas')?.graph?.elements().toArray() ?? [];
    return [...new Set(elements.map((element) => String(element.style('color'))))];
  });

/** How everything is told from the rest: what is selected, brought out, dimmed, and in which colour it is written. */
export const told = ({ page }: Explorer) =>
  page.evaluate(() => {
    const elements = document.querySelector<CanvasElement>('#canvas')?.graph?.elements().toArray() ?? [];
    const telling = elements.map((element): [string, unknown] => [
      element.id(),
      { classes: element.classes().sort(), selected: element.selected(), colour: String(element.style('color')) },
    ]);
    return Object.fromEntries(telling);
  });

/** In the page: notes on its body whether the picture counts as large whenever something goes. */
export const noteSizes = (): void => {
  const graph = document.querySelector<CanvasElement>('#canvas')?.graph;
  const library = graph as unknown as { renderer(): { textureOnViewport: boolean } };
  const sizes = new Set<string>();
  graph?.on('remove', () => {
    sizes.add(library.renderer().textureOnViewport ? 'large' : 'small');
    document.body.dataset['sizes'] = [...sizes].join();
  });
};

/** In the page: whether so many entities are selected on the canvas, and all lines brought out or none. */
export const isSelected = ([count, near]: readonly [count: number, near: boolean]): boolean => {
  const graph = document.querySelector<CanvasElement>('#canvas')?.graph;
  const edges = graph?.edges().toArray() ?? [];
  return graph?.nodes(':selected').length === count && edges.every((edge) => edge.hasClass('near') === near);
};

/** Waits until everything in view is painted where it stands: the picture is drawn a while after it was moved. */
export async function untilPainted({ page }: Explorer): Promise<void> {
  const deadline = Date.now() + WAIT;
  for (;;) {
    const { seen, unpainted } = await page.evaluate(looked);
    if (seen.length > 0 && unpainted.length === 0) return;
    if (Date.now() > deadline) throw new Error(`of ${seen.length} in view are not painted: ${unpainted.join(', ')}`);
  }
}

/** Clicks the entity that is nearest to the middle of the view, and waits until it alone is selected. */
export async function clickMiddle(explorer: Explorer): Promise<void> {
  const { page } = explorer;
  const box = await page.locator('#canvas').boundingBox();
  if (!box) throw new Error('there is no canvas');
  const away = ({ x, y }: { x: number; y: number }): number => Math.hypot(x - box.width / 2, y - box.height / 2);
  const selected = explorer.state().selection;
  const [nearest] = Object.entries((await explorer.drawn()).nodes)
    .filter(([id]) => !selected.includes(id))
    .sort(([, a], [, b]) => away(a) - away(b));
  if (!nearest) throw new Error('nothing is drawn');
  const [id, { x, y }] = nearest;
  await page.mouse.click(box.x + x, box.y + y);
  await explorer.untilState(({ selection }) => selection.length === 1 && selection[0] === id);
}
