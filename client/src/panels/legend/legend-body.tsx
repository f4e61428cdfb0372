import { Suspense } from 'react';
import { CLAIM_STATUSES, type ClaimStatus } from '../../graph/records.js';
import { isPlain } from '../../graph/measures/measure-look.js';
import type { EntityKind } from '../../graph/ontology.js';
import { useDataset } from '../../state/dataset.js';
import { toggleShown } from '../../state/picture/evidence.js';
import { list } from '../../graph/grammar.js';
import { words } from '../../graph/words.js';
import { usePicture } from '../../state/picture/picture.js';
import { LegendMeasures } from './legend-measures.js';
import { useTime } from '../../state/time/time.js';
import { LineSample } from '../parts/line-sample.js';
import { loadLater } from '../parts/load-later.js';
import { useDrawn } from '../parts/use-drawn.js';
import { TypeBadge } from '../parts/type-badge.js';

const TimeLegend = loadLater(() => import('../time/time-legend.js'));

/** A kind of line; a click hides the relationships drawn so, or shows them again. */
function Toggle({ status, count }: { readonly status: ClaimStatus; readonly count: number }) {
  const shown = usePicture(({ history }) => !history.present.evidence.statuses.includes(status));
  return (
    <button
      type="button"
      className="plain legend-toggle"
      aria-pressed={shown}
      title={shown ? words.legend.hide : words.legend.show}
      onClick={() => toggleShown('statuses', status)}
    >
      <LineSample status={status} />
      <span className="legend-words">{words.legend.status[status]}</span>
      <span className="count">{count}</span>
    </button>
  );
}

/** What the lines and symbols that are drawn now mean, and who makes the charges. */
export default function LegendBody() {
  const { entities, relationships, hidden } = useDrawn();
  const ontology = useDataset((dataset) => dataset.ontology);
  const plain = usePicture(({ history }) => isPlain(history.present.look));
  const timed = useTime(({ now }) => now !== null);
  const contradicted = [...entities, ...relationships].some((one) => one.contradicted);
  const all = [...relationships, ...hidden];
  const countOf = (status: ClaimStatus): number => all.filter((one) => one.status === status).length;
  const types = [...new Set(entities.map(({ type }) => type))];
  const charging = relationships.filter(({ status }) => status === 'ALLEGED').flatMap(({ claimants }) => claimants);
  const sources = [...new Set(charging.map(({ source }) => source))];
  return (
    <>
      <h2>{words.legend.lines}</h2>
      <ul>
        {CLAIM_STATUSES.filter((status) => countOf(status) > 0).map((status) => (
          <li key={status}>
            <Toggle status={status} count={countOf(status)} />
          </li>
        ))}
      </ul>
      {contradicted && <p>{words.evidence.contradiction}</p>}
      {sources.length > 0 && (
        <p className="muted">{words.legend.charged({ sources: list(sources.map((title) => `“${title}”`)) })}</p>
      )}
      {!plain && <LegendMeasures />}
      {timed && (
        <Suspense>
          <TimeLegend />
        </Suspense>
      )}
      <h2>{words.legend.kinds}</h2>
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
    </>
  );
}
