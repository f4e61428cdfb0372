import { useState } from 'react';
import { words } from '../graph/words.js';
import { GuideNote } from './guide-note.js';
import { HiddenNotice } from './hidden-notice.js';
import { Tabs } from './tabs.js';
import { TextList } from './text-list.js';
import { TextTables } from './text-tables.js';
import { TimeSummary } from './time-summary.js';
import { useDrawn } from './use-drawn.js';

const FORMS = ['list', 'table'] as const;

/** Everything that is drawn, as text: the same entities, relationships and selection as the canvas. */
export default function TextView() {
  const [form, setForm] = useState<(typeof FORMS)[number]>('list');
  const { entities, relationships, hidden } = useDrawn();
  return (
    <div className="text-view" tabIndex={0} role="region" aria-label={words.textView.title}>
      <div className="text-head">
        <h2>{words.textView.title}</h2>
        <Tabs
          label={words.textView.form}
          tabs={FORMS}
          names={words.textView}
          current={form}
          controls="text"
          onChange={setForm}
        />
      </div>
      <HiddenNotice />
      <GuideNote inFull />
      <div id="text" role="tabpanel" aria-labelledby={`text-tab-${form}`}>
        <TimeSummary />
        {entities.length === 0 && <p className="muted">{words.textView.empty}</p>}
        {form === 'list' ? (
          <TextList entities={entities} relationships={relationships} hidden={hidden} />
        ) : (
          <TextTables entities={entities} relationships={relationships} />
        )}
      </div>
    </div>
  );
}
