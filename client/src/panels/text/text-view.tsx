import { useState } from 'react';
import { textViewWords } from '../../graph/text-view-words.js';
import { GuideNote } from '../page/guide-note.js';
import { HiddenNotice } from '../page/hidden-notice.js';
import { Tabs } from '../page/tabs.js';
import { TextList } from './text-list.js';
import { TextTables } from './text-tables.js';
import { TimeSummary } from '../time/time-summary.js';
import { useDrawn } from '../parts/use-drawn.js';

const FORMS = ['list', 'table'] as const;

/** Everything that is drawn, as text: the same entities, relationships and selection as the canvas. */
export default function TextView() {
  const [form, setForm] = useState<(typeof FORMS)[number]>('list');
  const { entities, relationships, hidden } = useDrawn();
  return (
    <div className="text-view" tabIndex={0} role="region" aria-label={textViewWords.title}>
      <div className="text-head">
        <h2>{textViewWords.title}</h2>
        <Tabs
          label={textViewWords.form}
          tabs={FORMS}
          names={textViewWords}
          current={form}
          controls="text"
          onChange={setForm}
        />
      </div>
      <HiddenNotice />
      <GuideNote inFull />
      <div id="text" role="tabpanel" aria-labelledby={`text-tab-${form}`}>
        <TimeSummary />
        {entities.length === 0 && <p className="muted">{textViewWords.empty}</p>}
        {form === 'list' ? (
          <TextList entities={entities} relationships={relationships} hidden={hidden} />
        ) : (
          <TextTables entities={entities} relationships={relationships} />
        )}
      </div>
    </div>
  );
}
