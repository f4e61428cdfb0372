import { Suspense } from 'react';
import { words } from '../graph/words.js';
import { closeSavedDialog, useSaved } from '../state/saved/saved.js';
import { closeDialogs, useView } from '../state/view.js';
import { Header } from './page/header.js';
import { loadLater } from './parts/load-later.js';
import { LostBanner } from './page/lost-banner.js';
import { Announcer, NoticeBar } from './page/messages.js';
import { PictureArea, type MountCanvas } from './page/picture-area.js';
import { SidePanel } from './page/side-panel.js';
import { SkipLinks } from './page/skip-links.js';

const ContextMenu = loadLater(() => import('./page/context-menu.js'));
const CommandPalette = loadLater(() => import('./page/command-palette.js'));
const DeviceDialog = loadLater(() => import('./page/device-dialog.js'));
const DrawAllDialog = loadLater(() => import('./page/draw-all-dialog.js'));
const ExportDialog = loadLater(() => import('./export/export-dialog.js'));
const LayoutMenu = loadLater(() => import('./page/layout-menu.js'));
const QueryDialog = loadLater(() => import('./query/query-dialog.js'));
const SavedDialogs = loadLater(() => import('./saved/saved-dialogs.js'));
const HelpDialog = loadLater(() => import('./page/help-dialog.js'));

/** Said while a dialog is being loaded, with the way not to open it. */
const PartLoading = () => (
  <div className="task part-loading" role="status">
    {words.tasks.loading}
    <button
      type="button"
      className="link"
      onClick={() => {
        closeDialogs();
        closeSavedDialog();
      }}
    >
      {words.tasks.cancel}
    </button>
  </div>
);

/** The whole page. The canvas is handed in, so that panels and canvas do not know each other. */
export function App({ mountCanvas }: { readonly mountCanvas: MountCanvas }) {
  const menuOpen = useView((view) => view.menu !== null);
  const helpOpen = useView((view) => view.helpOpen);
  const paletteOpen = useView((view) => view.paletteOpen);
  const layoutMenuOpen = useView((view) => view.layoutMenuOpen);
  const exportOpen = useView((view) => view.exportOpen);
  const queryOpen = useView((view) => view.queryOpen);
  const drawAllOpen = useView((view) => view.drawAllOpen);
  const deviceOpen = useView((view) => view.deviceOpen);
  const savedOpen = useSaved(({ dialog }) => dialog !== null);
  return (
    <div className="app">
      <SkipLinks />
      <Header />
      <NoticeBar />
      <PictureArea mount={mountCanvas} />
      <SidePanel />
      <LostBanner />
      <Announcer />
      <Suspense fallback={<PartLoading />}>
        {menuOpen && <ContextMenu />}
        {layoutMenuOpen && <LayoutMenu />}
        {helpOpen && <HelpDialog />}
        {paletteOpen && <CommandPalette />}
        {exportOpen && <ExportDialog />}
        {queryOpen && <QueryDialog />}
        {drawAllOpen && <DrawAllDialog />}
        {deviceOpen && <DeviceDialog />}
        {savedOpen && <SavedDialogs />}
      </Suspense>
    </div>
  );
}
