import type { BrowserContextOptions } from 'playwright-core';

/** The ways the page can look: both themes, one of them narrow and touched. */
export const LOOKS = {
  light: { colorScheme: 'light' },
  phone: { colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;

export type Look = keyof typeof LOOKS;
