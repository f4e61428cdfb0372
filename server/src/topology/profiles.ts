import { IntList } from './int-list.js';
import { sharedInt32, sharedUint16, sharedUint8 } from './shared-arrays.js';

/**
 * What relationships are, their ends and sources apart: type, days and status. Many relationships have the same, so they
 * share a profile, and a filter is asked about a profile once instead of about millions of relationships.
 */
export interface Profiles {
  /** For each profile, the number of the type in `relationshipTypes`. */
  readonly type: Uint16Array;
  /** For each profile, the first and last day the relationship could have held; open ends are the smallest and largest value. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** For each profile, the rank of the best status (`statusRank`). */
  readonly status: Uint8Array;
}

/** One profile; see `Profiles`. */
export interface Profile {
  readonly type: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly status: number;
}

/** Beyond this, profiles are no longer shared: where nearly all differ, to look for equal ones costs more than it saves. */
const MOST_KNOWN = 1_000_000;

/** Profiles numbered as they come. */
export class ProfileList {
  private readonly type = new IntList(sharedUint16);
  private readonly firstDay = new IntList(sharedInt32);
  private readonly lastDay = new IntList(sharedInt32);
  private readonly status = new IntList(sharedUint8);
  /** By last day, then by first day, type and status in one number. */
  private readonly known = new Map<number, Map<number, number>>();
  private count = 0;

  /** The number of a profile, which gets the next one where it is not known. */
  findOrAdd({ type, firstDay, lastDay, status }: Profile): number {
    let ofLastDay = this.known.get(lastDay);
    if (!ofLastDay) this.known.set(lastDay, (ofLastDay = new Map<number, number>()));
    // Whole numbers up to 2^53 are exact: 32 bits for the day, 16 for the type, 3 for the status.
    const key = (firstDay * 2 ** 16 + type) * 2 ** 3 + status;
    const found = ofLastDay.get(key);
    if (found !== undefined) return found;
    const number = this.count;
    if (number < MOST_KNOWN) ofLastDay.set(key, number);
    this.type.push(type);
    this.firstDay.push(firstDay);
    this.lastDay.push(lastDay);
    this.status.push(status);
    this.count += 1;
    return number;
  }

  /** Empties the list. */
  take(): Profiles {
    this.known.clear();
    this.count = 0;
    return {
      type: this.type.take(),
      firstDay: this.firstDay.take(),
      lastDay: this.lastDay.take(),
      status: this.status.take(),
    };
  }
}

/** Profiles, then others; those of the second that are in the first, too, come twice. */
export function joinProfiles(first: Profiles, second: Profiles): Profiles {
  if (second.type.length === 0) return first;
  return {
    type: joined(first.type, second.type, sharedUint16),
    firstDay: joined(first.firstDay, second.firstDay, sharedInt32),
    lastDay: joined(first.lastDay, second.lastDay, sharedInt32),
    status: joined(first.status, second.status, sharedUint8),
  };
}

function joined<Values extends Uint16Array | Int32Array | Uint8Array>(
  first: Values,
  second: Values,
  make: (length: number) => Values,
): Values {
  const all = make(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
