import type { DayRange } from '../model/partial-date.js';
import { ALWAYS } from '../model/partial-date.js';
import type { Profiles } from './profiles.js';

/** What profiles have to be like to pass; what is absent passes all. */
export interface ProfileConditions {
  /** For each type, 1 where it passes. */
  readonly types?: Uint8Array | undefined;
  /** For each rank of a status, 1 where it passes. */
  readonly statuses?: Uint8Array | undefined;
  /** Days on one of which it could have held. */
  readonly asOf?: DayRange | undefined;
  readonly during?: DayRange | undefined;
}

const UNKNOWN = 0;
const FAILS = 1;
const PASSES = 2;

/** To set up more of them would cost a short search more than it saves. */
const MOST_REMEMBERED = 65_536;

/** Tells which profiles pass. It is asked about millions of relationships, hence no function for each condition. */
export class ProfileTest {
  private readonly types: Uint8Array | undefined;
  private readonly statuses: Uint8Array | undefined;
  private readonly asOf: DayRange;
  private readonly during: DayRange;
  /** For each profile what was found out about it: one small array stays at hand, the columns of all profiles do not. */
  private readonly known: Uint8Array | undefined;

  constructor(
    private readonly profiles: Profiles,
    { types, statuses, asOf = ALWAYS, during = ALWAYS }: ProfileConditions,
  ) {
    this.types = types;
    this.statuses = statuses;
    this.asOf = asOf;
    this.during = during;
    const { length } = profiles.type;
    this.known = length <= MOST_REMEMBERED ? new Uint8Array(length) : undefined;
  }

  /** Whether a profile passes. */
  passes(profile: number): boolean {
    const { known } = this;
    if (known === undefined) return this.test(profile);
    const verdict = known[profile]!;
    if (verdict !== UNKNOWN) return verdict === PASSES;
    const passes = this.test(profile);
    known[profile] = passes ? PASSES : FAILS;
    return passes;
  }

  private test(profile: number): boolean {
    const { asOf, during, profiles, statuses, types } = this;
    if (types !== undefined && types[profiles.type[profile]!] !== 1) return false;
    if (statuses !== undefined && statuses[profiles.status[profile]!] !== 1) return false;
    const first = profiles.firstDay[profile]!;
    const last = profiles.lastDay[profile]!;
    return first <= asOf.last && last >= asOf.first && first <= during.last && last >= during.first;
  }
}
