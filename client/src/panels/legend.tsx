import { DASHES, LINE_STYLES } from '../graph/appearance.js';
import { CLAIM_STATUSES, type ClaimStatus } from '../graph/records.js';
import type { EntityKind } from '../graph/ontology.js';
import { useDataset } from '../state/dataset.js';
import { words } from '../graph/words.js';
import { useDrawn } from './use-drawn.js';
import { TypeBadge } from './type-badge.js';

function Line({ status }: { readonly status: ClaimStatus }) {
  return (
    <svg className="legend-line" viewBox="0 0 40 8" aria-hidden="true">
      <line x1="1" x2="39" y1="4" y2="4" strokeDasharray={DASHES[LINE_STYLES[status]]} />
    </svg>
  );
}

/** What the lines and symbols that are drawn now mean, and who makes the charges. */
export function Legend() {
  const { entities, relationships } = useDrawn();
  const ontology = useDataset((dataset) => dataset.ontology);
  const statuses = CLAIM_STATUSES.filter((status) => relationships.some((one) => one.status === status));
  const types = [...new Set(entities.map(({ type }) => type))];
  const charging = relationships.filter(({ status }) => status === 'ALLEGED').flatMap(({ claimants }) => claimants);
  const sources = [...new Set(charging.map(({ source }) => source))];
  if (entities.length === 0) return null;
  return (
    <details className="legend">
      <summary>{words.legend.title}</summary>
      <h3>{words.legend.lines}</h3>
      <ul>
        {statuses.map((status) => (
          <li key={status}>
            <Line status={status} /> {words.legend.status[status]}
          </li>
        ))}
      </ul>
      {sources.length > 0 && (
        <p className="muted">{words.legend.charged(words.list(sources.map((title) => `“${title}”`)))}</p>
      )}
      <h3>{words.legend.kinds}</h3>
      <ul className="legend-types">
        {types.map((type) => {
          const info = ontology.entityTypes.get(type);
          const kind: EntityKind = info?.kind ?? 'THING';
          return (
            <li key={type} title={words.kinds[kind]}>
              <TypeBadge type={type} /> {info?.label ?? type}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
