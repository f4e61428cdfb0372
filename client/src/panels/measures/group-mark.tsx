import { groupColour } from '../../graph/measures/measure-scale.js';

/** The number of a group on its colour. What it means stands beside it or above it in words. */
export function GroupMark({ group }: { readonly group: number }) {
  return (
    <span className="group-mark">
      <span style={{ backgroundColor: groupColour(group) }} aria-hidden="true" />
      {group}
    </span>
  );
}
