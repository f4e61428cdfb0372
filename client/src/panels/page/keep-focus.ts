const FOCUSABLE = 'button, input, select, summary, a[href], [tabindex="0"]';

/** Whether the element is on the page and can be used. */
const usable = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && element.closest('[inert]') === null;

const canTakeFocus = (element: HTMLElement): boolean =>
  element.matches(FOCUSABLE) &&
  element.tabIndex >= 0 &&
  usable(element) &&
  element.checkVisibility({ visibilityProperty: true });

/** The element and what it is in, from the inside out, within one area of the page. */
function trailOf(element: Element | null): HTMLElement[] {
  const trail: HTMLElement[] = [];
  for (let one = element; one && one !== document.body && !one.matches('.app'); one = one.parentElement) {
    if (one instanceof HTMLElement) trail.push(one);
  }
  return trail;
}

/** The first that can take the focus among these and what is in them, the nearest first. */
function nearest(places: readonly HTMLElement[]): HTMLElement | undefined {
  for (const place of places) {
    const found = [place, ...place.querySelectorAll<HTMLElement>(FOCUSABLE)].find(canTakeFocus);
    if (found) return found;
  }
  return undefined;
}

/**
 * Never lets the focus fall back to the page: when the control that has it can no longer be used, what is nearest
 * to where it was takes it over, and the picture where nothing is left of that.
 */
export function keepFocus(): void {
  let trail: readonly HTMLElement[] = [];
  document.addEventListener('focusin', ({ target }) => {
    trail = target instanceof Element ? trailOf(target) : [];
  });
  // A click beside every control gives the focus up on purpose; one on the control that has it already gives no focusin.
  document.addEventListener('pointerdown', ({ target }) => {
    trail = target instanceof Element ? trailOf(target.closest(FOCUSABLE)) : [];
  });
  new MutationObserver(() => {
    const [held] = trail;
    const { activeElement } = document;
    if (!held || usable(held)) return;
    // What is disabled or made inert gives the focus up only later.
    if (activeElement !== document.body && activeElement !== held) return;
    const areas = ['#canvas', 'main'].flatMap((area) => document.querySelector<HTMLElement>(area) ?? []);
    nearest([...trail.filter((element) => element.isConnected), ...areas])?.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'inert'] });
}
