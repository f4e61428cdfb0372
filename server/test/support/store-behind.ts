import type { GraphStore } from '../../src/store/port.js';

/** What stands between an app and a real store in a test. */
export interface Behind {
  /** The store that answers now. */
  current: GraphStore;
  /** Is told of every call before it is made, and may hold it up. */
  before: (method: string) => Promise<void> | void;
  /** Is told of every call once it has succeeded, before its answer is given back. */
  after: (method: string) => Promise<void> | void;
}

/** A store that hands every call to whichever real store stands behind it by then. */
export function storeBehind(current: GraphStore): { readonly store: GraphStore; readonly behind: Behind } {
  const behind: Behind = { current, before: () => undefined, after: () => undefined };
  const store = new Proxy(current, {
    get(_, name) {
      const member: unknown = Reflect.get(behind.current, name, behind.current);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        await behind.before(String(name));
        const answer = (await Reflect.apply(member, behind.current, args)) as unknown;
        await behind.after(String(name));
        return answer;
      };
    },
  });
  return { store, behind };
}
