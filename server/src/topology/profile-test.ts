/** What is known of a profile: nothing yet, that it passes, or that it does not. */
const [UNKNOWN, PASSES, FAILS] = [0, 1, 2];

/** Tells which profiles meet all of some conditions, each of which is asked once about each profile that comes up. */
export class ProfileTest {
  private readonly known: Uint8Array;

  constructor(
    profiles: number,
    private readonly conditions: readonly ((profile: number) => boolean)[],
  ) {
    this.known = new Uint8Array(profiles);
  }

  /** Whether a profile passes. */
  passes(profile: number): boolean {
    const known = this.known[profile];
    return known === UNKNOWN ? this.ask(profile) : known === PASSES;
  }

  private ask(profile: number): boolean {
    const passes = this.conditions.every((holds) => holds(profile));
    this.known[profile] = passes ? PASSES : FAILS;
    return passes;
  }
}
