import { expect } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { CanvasElement } from '../../src/canvas/mount.js';
import { decodeViewState } from '../../src/graph/url-state.js';
import type { Point } from '../../src/graph/picture.js';
import type { Viewport, ViewState } from '../../src/graph/view-state.js';

/** What the canvas shows: places are where they are on the screen, in pixels. */
export interface Drawn {
  readonly nodes: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  readonly edges: readonly string[];
  readonly selected: string[];
  readonly onPath: readonly string[];
}

/** How a canvas looks at the picture, `pan` and size in pixels of the screen. */
type Look = Pick<Viewport, 'zoom' | 'width' | 'height'> & { readonly pan: Point };

/** Long, for machines that do much else: no test takes any longer for it. */
const WAIT = 30_000;

/** Whether a canvas shows this part of the picture, within a pixel. */
const isSeen = ({ centre, zoom, width, height }: Viewport, { pan, ...now }: Look): boolean =>
  Math.round(now.width) === width &&
  Math.round(now.height) === height &&
  Math.abs(zoom - now.zoom) < 1e-4 &&
  Math.hypot(now.width / 2 - pan.x - centre.x * zoom, now.height / 2 - pan.y - centre.y * zoom) < 1;

/** In the page: whether the text lists exactly what the canvas shows. */
function textIsCanvas(): boolean {
  const graph = document.querySelector<CanvasElement>('#canvas')?.graph;
  const shown = new Set(graph?.elements(':visible').map((element) => element.id()));
  const buttons = [...document.querySelectorAll<HTMLElement>('.text-view [data-id]')];
  const listed = new Set(buttons.map((button) => button.dataset['id'] ?? ''));
  return listed.size === shown.size && [...listed].every((id) => shown.has(id));
}

/** One page with the explorer, and what tests do with it. */
export class Explorer {
  /** Errors the page reported. */
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  /** Opens the explorer in a context of its own and waits for its first picture. */
  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Explorer> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      // It would load every file of the page once for each test; tests of it say so.
      serviceWorkers: 'block',
      ...options,
    });
    context.setDefaultTimeout(WAIT);
    const explorer = new Explorer(await context.newPage(), context);
    await explorer.page.goto(url);
    await explorer.settled();
    return explorer;
  }

  /**
   * Ends a test: nothing went wrong in the page, and the text view lists exactly what the canvas shows, whatever was done
   * before. The page for frames has no text view.
   */
  async finish(): Promise<void> {
    expect(this.errors).toEqual([]);
    const text = this.page.locator('#view-tab-text');
    if (await text.count()) {
      // By a click of its own, so that no dialog and no other language is in the way.
      await text.evaluate((tab: HTMLElement) => tab.click());
      await this.page.locator('#text').waitFor({ state: 'attached' });
      await this.untilListed();
      expect(await this.listed()).toEqual(await this.shown());
    }
    await this.context.close();
  }

  /**
   * Waits until the text lists what the canvas shows: what is under way may come to both a moment later, and a long list comes
   * in portions. Where they never agree, what is expected next says how they differ.
   */
  async untilListed(): Promise<void> {
    await this.page.waitForFunction(textIsCanvas).catch(() => undefined);
  }

  /** Ids of everything the canvas shows, in order. */
  async shown(): Promise<string[]> {
    return this.page.evaluate(() => {
      const graph = document.querySelector<CanvasElement>('#canvas')?.graph;
      return (graph?.elements(':visible').map((element) => element.id()) ?? []).sort();
    });
  }

  /** What the canvas shows now. */
  async drawn(): Promise<Drawn> {
    return this.page.evaluate(() => {
      const graph = document.querySelector<CanvasElement>('#canvas')?.graph;
      if (!graph) throw new Error('there is no canvas');
      return {
        nodes: Object.fromEntries(graph.nodes().map((node) => [node.id(), { ...node.renderedPosition() }])),
        edges: graph
          .edges()
          .map((edge) => edge.id())
          .sort(),
        selected: graph.$(':selected').map((element) => element.id()),
        onPath: graph
          .$('.on-path')
          .map((element) => element.id())
          .sort(),
      };
    });
  }

  /** What the canvas brings out of the picture, with whose it is where two paths are compared. */
  async broughtOut(): Promise<Readonly<Record<string, string>>> {
    return this.page.evaluate(() => {
      const graph = document.querySelector<CanvasElement>('#canvas')?.graph;
      const side = (classes: readonly string[]): string => classes.find((one) => one.startsWith('of-')) ?? 'on-path';
      const elements = graph?.$('.on-path').toArray() ?? [];
      return Object.fromEntries(elements.map((element) => [element.id(), side(element.classes())]));
    });
  }

  /** The state in the address. */
  state(): ViewState {
    return decodeViewState(new URL(this.page.url()).hash.slice(1));
  }

  /** Waits until the address says something. */
  async untilState(condition: (state: ViewState) => boolean): Promise<void> {
    while (!condition(this.state())) {
      const { hash } = new URL(this.page.url());
      await this.page.waitForFunction((before) => location.hash !== before, hash);
    }
  }

  /** Waits until a condition in the page holds. */
  async until<T>(condition: (argument: T) => boolean, argument: T): Promise<void> {
    await this.page.waitForFunction(condition as (argument: unknown) => boolean, argument);
  }

  /** Waits until nothing is under way and the address says what is seen. */
  async settled(): Promise<void> {
    const deadline = Date.now() + WAIT;
    for (;;) {
      const unsettled = await this.#unsettled();
      if (unsettled === null) return;
      if (Date.now() > deadline) throw new Error(`the page does not come to rest: ${unsettled}`);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  /** Why the page is not at rest; null where it is. */
  async #unsettled(): Promise<string | null> {
    const { hash, busy, canvas } = await this.page.evaluate(() => {
      const element = document.querySelector<CanvasElement>('#canvas');
      const graph = element?.graph;
      return {
        hash: location.hash.slice(1),
        busy: document.querySelector('.task, .spinner, [aria-busy=true]')?.outerHTML ?? null,
        canvas: element &&
          graph && {
            look: { zoom: graph.zoom(), pan: { ...graph.pan() }, width: graph.width(), height: graph.height() },
            room: { width: element.clientWidth, height: element.clientHeight },
            nodes: graph.nodes().map((node) => node.id()),
          },
      };
    });
    if (hash === '' || busy !== null || !canvas) return busy ?? 'nothing is drawn yet';
    // While a saved view is as it was saved, the address has its id, not what is seen.
    if (hash.startsWith('view=')) return null;
    const { look, room, nodes } = canvas;
    if (look.width !== room.width || look.height !== room.height) return 'the canvas has not taken its room yet';
    const { viewport, picture } = this.state();
    if (!viewport || !isSeen(viewport, look))
      return `the address has ${JSON.stringify(viewport)}, not ${JSON.stringify(look)}`;
    if (picture.size !== nodes.length || nodes.some((id) => !picture.has(id))) return 'the address has other entities';
    return null;
  }

  /** Waits until more than so many entities are drawn, and the address says so. */
  async untilMoreThan(count: number): Promise<void> {
    await this.until(
      (before) => (document.querySelector<CanvasElement>('#canvas')?.graph?.nodes().length ?? 0) > before,
      count,
    );
    await this.settled();
  }

  /** Ids of entities or sources there are, as many as the API gives at once. */
  async ids(kind: 'entities' | 'sources'): Promise<string[]> {
    const data = { query: `{ all: ${kind}(first: 100) { edges { node { id } } } }` };
    const answer = await this.page.request.post(new URL('/graphql', this.page.url()).href, { data });
    const { all } = ((await answer.json()) as { data: { all: { edges: { node: { id: string } }[] } } }).data;
    return all.edges.map(({ node }) => node.id);
  }

  /** The search in the header, and what it found. */
  get search(): Locator {
    return this.page.getByRole('combobox', { name: 'Search for an actor' });
  }

  get results(): Locator {
    return this.page.locator('#search-results [role=option]');
  }

  /** Where an entity is on the page, in pixels. */
  async pointOf(id: string): Promise<{ x: number; y: number }> {
    const box = await this.page.locator('#canvas').boundingBox();
    const at = (await this.drawn()).nodes[id];
    if (!box || !at) throw new Error(`${id} is not drawn`);
    return { x: box.x + at.x, y: box.y + at.y };
  }

  /** Ids of everything the text view lists now. */
  async listed(): Promise<string[]> {
    const ids = await this.page
      .locator('.text-view [data-id]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-id') ?? ''));
    return [...new Set(ids)].sort();
  }

  /** Asks one of the questions to begin with, about two actors, and waits until its first path is shown. */
  async askFirst(question: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: question }).click();
    await this.page.locator('.path[data-shown=true]').waitFor();
    await this.settled();
  }

  /** What screen readers were told last. */
  async announced(): Promise<string> {
    return (await this.page.locator('#announcer').innerText()).trim();
  }
}
