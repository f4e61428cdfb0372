import { createRoot } from 'react-dom/client';
import { mountCanvas } from './canvas/mount.js';
import { whenSpoken } from './graph/words.js';
import { App } from './panels/app.js';
import { keepFocus } from './panels/page/keep-focus.js';
import { watchServer } from './state/connection.js';
import { useDataset } from './state/dataset.js';
import { beginSpeaking } from './state/language.js';
import { loadPart } from './state/load-part.js';
import { start } from './state/start/load.js';
import { measureWhenShown } from './state/measures/measure-later.js';
import { watchTheme } from './state/preferences.js';
import { listenForShortcuts } from './state/actions/shortcuts.js';
import './styles/tokens.css';
import './styles/controls.css';
import './styles/layout.css';
import './styles/panels.css';
import './styles/paths.css';
import './styles/text.css';
import './styles/export.css';
import './styles/evidence.css';
import './styles/measures.css';
import './styles/guides.css';
import './styles/drop.css';
import './styles/pills.css';
import './styles/time.css';
import './styles/overview.css';
import './styles/contrast.css';
import './styles/short.css';

let address: Promise<void> | null = null;

/** Keeps the address and the page the same from now on. What does so is loaded beside the data. */
const keepAddress = (): Promise<void> =>
  (address ??= loadPart(() => import('./state/start/url.js')).then(({ syncAddress }) => syncAddress()));

/** Mounts the canvas and begins: the first picture needs a canvas to be drawn on. */
function mountAndStart(container: HTMLElement): () => void {
  const unmount = mountCanvas(container);
  void start(keepAddress());
  return unmount;
}

watchTheme((dark) => {
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
});
useDataset.subscribe(({ info }) => {
  if (info) document.title = info.title;
});

async function show(): Promise<void> {
  const place = document.getElementById('root');
  if (!place) throw new Error('index.html has no #root');
  await beginSpeaking();
  const isEmbedded = location.pathname === '/embed';
  const Page = isEmbedded ? (await loadPart(() => import('./panels/embed.js'))).Embed : App;
  const root = createRoot(place);
  whenSpoken(({ language }) => {
    document.documentElement.lang = language;
    // Words are read where they are shown, so everything is shown again; nothing is taken down.
    root.render(<Page mountCanvas={mountAndStart} />);
  });
  // What is embedded is to be looked at: no key changes it.
  if (!isEmbedded) listenForShortcuts();
  keepFocus();
  measureWhenShown();
  watchServer();
}

void show();
