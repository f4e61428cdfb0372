import { create } from 'zustand';
import type { Panel, View, Viewport } from '../graph/view-state.js';

/** Something a person has to be told, with what can be done about it. */
export interface Notice {
  readonly text: string;
  readonly retry: (() => void) | null;
}

export interface ViewStore {
  readonly panel: Panel;
  readonly view: View;
  readonly viewport: Viewport | null;
  readonly notice: Notice | null;
  /** Read out to screen readers. The number makes the same words twice two announcements. */
  readonly announcement: { readonly text: string; readonly number: number };
  readonly helpOpen: boolean;
  readonly paletteOpen: boolean;
  readonly exportOpen: boolean;
  readonly queryOpen: boolean;
  readonly layoutMenuOpen: boolean;
  readonly overviewOpen: boolean;
  readonly drawAllOpen: boolean;
  readonly deviceOpen: boolean;
  /** The entity whose expand menu is open. */
  readonly expanding: string | null;
  /** The entity or relationship whose context menu is open, and where on the page. */
  readonly menu: { readonly id: string; readonly x: number; readonly y: number } | null;
}

const NONE_OPEN = {
  helpOpen: false,
  paletteOpen: false,
  exportOpen: false,
  queryOpen: false,
  layoutMenuOpen: false,
  deviceOpen: false,
  menu: null,
};

export const useView = create<ViewStore>(() => ({
  panel: 'start',
  view: 'picture',
  viewport: null,
  notice: null,
  announcement: { text: '', number: 0 },
  overviewOpen: false,
  drawAllOpen: false,
  expanding: null,
  ...NONE_OPEN,
}));

export const openPanel = (panel: Panel): void => useView.setState({ panel });
export const setView = (view: View): void => useView.setState({ view });
export const setViewport = (viewport: Viewport): void => useView.setState({ viewport });
export const notify = (text: string, retry: (() => void) | null = null): void =>
  useView.setState({ notice: { text, retry } });
export const dismissNotice = (): void => useView.setState({ notice: null });
export const setHelpOpen = (helpOpen: boolean): void => useView.setState({ helpOpen });
export const setPaletteOpen = (paletteOpen: boolean): void => useView.setState({ paletteOpen });
export const setExportOpen = (exportOpen: boolean): void => useView.setState({ exportOpen });
export const setLayoutMenuOpen = (layoutMenuOpen: boolean): void => useView.setState({ layoutMenuOpen });
export const setDeviceOpen = (deviceOpen: boolean): void => useView.setState({ deviceOpen });
export const setDrawAllOpen = (drawAllOpen: boolean): void => useView.setState({ drawAllOpen });
export const setQueryOpen = (queryOpen: boolean): void => useView.setState({ queryOpen });
export const openMenu = (id: string, x: number, y: number): void => useView.setState({ menu: { id, x, y } });
/** Closes whatever lies over the page. */
export const closeDialogs = (): void => useView.setState(NONE_OPEN);
export const closeMenu = (): void => useView.setState({ menu: null });
export const setExpanding = (expanding: string | null): void => useView.setState({ expanding });

export const toggleOverview = (): void => useView.setState(({ overviewOpen }) => ({ overviewOpen: !overviewOpen }));

/** Tells screen readers something, politely. */
export function announce(text: string): void {
  useView.setState(({ announcement }) => ({ announcement: { text, number: announcement.number + 1 } }));
}
