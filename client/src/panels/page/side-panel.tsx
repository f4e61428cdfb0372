import { Suspense } from 'react';
import { PANELS, type Panel } from '../../graph/view-state.js';
import { useDrag } from '../../state/paths/drag.js';
import { useTime } from '../../state/time/time.js';
import { openPanel, useView } from '../../state/view.js';
import { words } from '../../graph/words.js';
import { loadLater } from '../parts/load-later.js';
import { StartPanel } from './start-panel.js';
import { Tabs } from './tabs.js';

const DetailsPanel = loadLater(async () => ({ default: (await import('../details/details-panel.js')).DetailsPanel }));
const EvidencePanel = loadLater(() => import('../evidence/evidence-panel.js'));
const MeasuresPanel = loadLater(() => import('../measures/measures-panel.js'));
const PathsPanel = loadLater(async () => ({ default: (await import('../paths/paths-panel.js')).PathsPanel }));
const DropZones = loadLater(() => import('../paths/drop-zones.js'));
const ChangesPanel = loadLater(() => import('../time/changes-panel.js'));

const CONTENT: Record<Panel, () => React.ReactNode> = {
  start: () => <StartPanel />,
  details: () => <DetailsPanel />,
  paths: () => <PathsPanel />,
  evidence: () => <EvidencePanel />,
  measures: () => <MeasuresPanel />,
  changes: () => <ChangesPanel />,
};

/** The panel beside the picture, or under it on a phone. */
export function SidePanel() {
  const panel = useView((view) => view.panel);
  const dragging = useDrag(({ ids }) => ids.length > 0);
  const comparing = useTime(({ now }) => now?.mode === 'COMPARE');
  return (
    <aside className="side" aria-label={words.panels.label}>
      <Tabs
        label={words.panels.label}
        tabs={PANELS.filter((one) => one !== 'changes' || comparing || panel === one)}
        names={words.panels}
        current={panel}
        controls="panel"
        onChange={openPanel}
      />
      <div id="panel" key={panel} className="panel" role="tabpanel" tabIndex={0} aria-labelledby={`panel-tab-${panel}`}>
        <Suspense fallback={<p className="muted">{words.tasks.loading}</p>}>{CONTENT[panel]()}</Suspense>
      </div>
      {dragging && (
        <Suspense>
          <DropZones />
        </Suspense>
      )}
    </aside>
  );
}
