import { useMemo } from 'react';
import { sift } from '../../graph/evidence/evidence.js';
import { drawnEntities, drawnRelationships } from '../../graph/picture.js';
import { axisFor, type Axis } from '../../graph/time/axis.js';
import type { Dated } from '../../graph/time/holds.js';
import { usePicture } from '../../state/picture/picture.js';
import { useRecords } from '../../state/records.js';
import { useTime } from '../../state/time/time.js';

/** Everything drawn, in sight or not, with its dates, and the row of months or years they are on. */
export function useDated(): { readonly things: readonly Dated[]; readonly axis: Axis | null } {
  const { picture, evidence } = usePicture(({ history }) => history.present);
  const records = useRecords((store) => store.records);
  const from = useTime(({ now }) => now?.from ?? null);
  const to = useTime(({ now }) => now?.to ?? null);
  const things = useMemo(
    () => [...drawnEntities(picture, records), ...sift(drawnRelationships(picture, records), evidence).shown],
    [picture, records, evidence],
  );
  const axis = useMemo(
    () =>
      axisFor(
        things,
        [from, to].filter((date) => date !== null),
      ),
    [things, from, to],
  );
  return { things, axis };
}
