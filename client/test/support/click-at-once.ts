import type { Page } from 'playwright-core';

interface Click {
  /** What has to be on the page, as a selector. */
  readonly once: string;
  /** What it has to say, all of it; anything where this is left out. */
  readonly saying?: string;
  /** What is clicked then, as a selector. */
  readonly on: string;
}

/** How long that moment is waited for, in milliseconds. */
const WAIT = 30_000;

/**
 * Clicks something in the very moment when something else is on the page, from inside it: a click from outside would race
 * against a page that goes on by itself and takes the button away. To be called before what brings that moment about.
 * @returns once it was clicked
 */
export function clickAtOnce(page: Page, click: Click): Promise<void> {
  return page.evaluate(
    ({ once, saying, on, wait }) =>
      new Promise<void>((resolve, reject) => {
        const look = (): boolean => {
          const there = [...document.querySelectorAll(once)].some(
            ({ textContent }) => saying === undefined || textContent === saying,
          );
          const target = there ? document.querySelector<HTMLElement>(on) : null;
          target?.click();
          return target !== null;
        };
        const observer = new MutationObserver(() => {
          if (!look()) return;
          observer.disconnect();
          clearTimeout(timer);
          resolve();
        });
        const timer = setTimeout(() => {
          observer.disconnect();
          reject(new Error(`there never was ${once} saying ${saying ?? 'anything'}, with ${on}`));
        }, wait);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    { ...click, wait: WAIT },
  );
}
