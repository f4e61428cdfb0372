import { Suspense } from 'react';
import { words } from '../graph/words.js';
import { closeSavedDialog, useSaved } from '../state/saved.js';
import { closeDialogs, useView } from '../state/view.js';
import { Header } from './header.js';
import { loadLater } from './load-later.js';
import { LostBanner } from './lost-banner.js';
import { Announcer, NoticeBar } from './messages.js';
import { PictureArea, type MountCanvas } from './picture-area.js';
import { SidePanel } from './side-panel.js';
import { SkipLinks } from './skip-links.js';

const ContextMenu = loadLater(() => import('./context-menu.js'));
const CommandPalette = loadLater(() => import('./command-palette.js'));
const DeviceDialog = loadLater(() => import('./device-dialog.js'));
const DrawAllDialog = loadLater(() => import('./draw-all-dialog.js'));
const ExportDialog = loadLater(() => import('./export-dialog.js'));
const LayoutMenu = loadLater(() => import('./layout-menu.js'));
const QueryDialog = loadLater(() => import('./query-dialog.js'));
const SavedDialogs = loadLater(() => import('./saved-dialogs.js'));
const HelpDialog = loadLater(() => import('./help-dialog.js'));

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
