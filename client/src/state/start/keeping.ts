/**
 * Whether pictures and queries may be kept on this device. Asked anew before anything is kept, because another tab may
 * have been where it was switched off.
 */

const KEY = 'keeping';

/** What was chosen while the page is open, where the browser does not remember anything for it. */
let chosen = true;

export function mayKeep(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off' && chosen;
  } catch {
    return chosen;
  }
}

/** Remembers the choice, for this and every other page of this origin. */
export function setMayKeep(may: boolean): void {
  chosen = may;
  try {
    if (may) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Where nothing may be remembered, nothing is kept either.
  }
}
