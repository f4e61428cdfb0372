import { inkOn } from '../../graph/colour.js';
import { glyphPath } from '../../graph/glyphs.js';
import { useDataset } from '../../state/dataset.js';

/** The symbol of an entity type, as on the canvas. The type's name stands beside it in words, so it says nothing itself. */
export function TypeBadge({ type }: { readonly type: string }) {
  const info = useDataset(({ ontology }) => ontology.entityTypes.get(type));
  const kind = info?.kind ?? 'THING';
  const colour = info?.colour ?? '#68727d';
  return (
    <span className={`badge badge-${kind.toLowerCase()}`} style={{ backgroundColor: colour }} aria-hidden="true">
      <svg viewBox="0 0 24 24" stroke={inkOn(colour)}>
        <path d={glyphPath(info?.icon ?? '', kind)} />
      </svg>
    </span>
  );
}
