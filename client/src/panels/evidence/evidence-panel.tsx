import type { ReactNode } from 'react';
import { evidenceWords } from '../../graph/evidence/evidence-words.js';
import { countEvidence, onlyStatuses } from '../../graph/evidence/evidence-counts.js';
import type { EvidenceFilter } from '../../graph/evidence/evidence.js';
import { WITHOUT_ALLEGATIONS } from '../../graph/paths/path-question.js';
import { CLAIM_STATUSES, type ClaimStatus } from '../../graph/records.js';
import { words } from '../../graph/words.js';
import { useDataset } from '../../state/dataset.js';
import { showAllEvidence, toggleShown } from '../../state/picture/evidence.js';
import { commitEvidence, usePicture } from '../../state/picture/picture.js';
import { Contradictions } from './contradictions.js';
import { LineSample } from '../parts/line-sample.js';
import { useDrawn } from '../parts/use-drawn.js';

interface RowProps {
  readonly shown: boolean;
  readonly count: number;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One thing that can be shown or hidden, with how many relationships it is about. */
function Row({ shown, count, onToggle, children }: RowProps) {
  return (
    <label className="check evidence-row">
      <input type="checkbox" checked={shown} onChange={onToggle} />
      {children}
      <span className="count" title={words.relationships({ count })}>
        {count}
      </span>
    </label>
  );
}

const CONTESTED: readonly ClaimStatus[] = ['DISPUTED', 'DENIED'];

/** Choices that show some statuses and hide the rest, in one click. */
function Presets({ filter }: { readonly filter: EvidenceFilter }) {
  const preset = (label: string, statuses: readonly ClaimStatus[]) => (
    <button type="button" className="small" onClick={() => commitEvidence(onlyStatuses(filter, statuses))}>
      {label}
    </button>
  );
  return (
    <div className="buttons" role="group" aria-label={evidenceWords.presets}>
      <button type="button" className="small" onClick={showAllEvidence}>
        {evidenceWords.all}
      </button>
      {preset(evidenceWords.withoutAllegations, WITHOUT_ALLEGATIONS)}
      {preset(evidenceWords.contested, CONTESTED)}
    </div>
  );
}

/** Which relationships are shown, by how far they can be relied on, by source, and by whose word it is. */
export default function EvidencePanel() {
  const filter = usePicture(({ history }) => history.present.evidence);
  const sources = useDataset((dataset) => dataset.sources);
  const { relationships, hidden } = useDrawn();
  const all = [...relationships, ...hidden];
  const counts = countEvidence(all);
  const titles = new Map([
    ...all.flatMap(({ claimants }) => claimants).map(({ sourceId, source }): [string, string] => [sourceId, source]),
    ...sources.map(({ id, title }): [string, string] => [id, title]),
  ]);
  if (all.length === 0) return <p className="muted">{evidenceWords.nothing}</p>;
  return (
    <>
      <section>
        <h2>{evidenceWords.title}</h2>
        <p role="status">{evidenceWords.count({ shown: relationships.length, all: all.length })}</p>
        <p className="muted">{evidenceWords.explain}</p>
        <Presets filter={filter} />
      </section>
      <fieldset>
        <legend>{evidenceWords.statuses}</legend>
        {CLAIM_STATUSES.filter((status) => counts.statuses.has(status) || filter.statuses.includes(status)).map(
          (status) => (
            <Row
              key={status}
              shown={!filter.statuses.includes(status)}
              count={counts.statuses.get(status) ?? 0}
              onToggle={() => toggleShown('statuses', status)}
            >
              <LineSample status={status} />
              <span>{words.legend.status[status]}</span>
            </Row>
          ),
        )}
      </fieldset>
      <Contradictions />
      <fieldset>
        <legend>{evidenceWords.sources}</legend>
        {[...new Set([...counts.sources.keys(), ...filter.sources])].map((id) => (
          <Row
            key={id}
            shown={!filter.sources.includes(id)}
            count={counts.sources.get(id) ?? 0}
            onToggle={() => toggleShown('sources', id)}
          >
            <cite>{titles.get(id) ?? id}</cite>
          </Row>
        ))}
      </fieldset>
      <fieldset>
        <legend>{evidenceWords.voices}</legend>
        {[...new Set([...counts.voices.keys(), ...filter.voices])].map((voice) => (
          <Row
            key={voice ?? ''}
            shown={!filter.voices.includes(voice)}
            count={counts.voices.get(voice) ?? 0}
            onToggle={() => toggleShown('voices', voice)}
          >
            <span>{voice ?? evidenceWords.ownWord}</span>
          </Row>
        ))}
      </fieldset>
    </>
  );
}
