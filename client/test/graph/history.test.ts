import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amend, commit, goTo, HISTORY_LIMIT, redo, startHistory, undo } from '../../src/graph/history.js';

describe('undo and redo', () => {
  test('undoing everything and redoing everything gives the same, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 20 }), (values) => {
        const done = values.reduce((history, value) => commit(history, value), startHistory(-1));
        let undone = done;
        while (undone.past.length > 0) undone = undo(undone);
        expect(undone.present).toBe(-1);
        let redone = undone;
        while (redone.future.length > 0) redone = redo(redone);
        expect(redone).toEqual(done);
      }),
    );
  });

  test('amending changes the newest step and adds none', () => {
    const amended = amend(commit(startHistory('a'), 'b'), 'c');
    expect(amended.present).toBe('c');
    expect(undo(amended).present).toBe('a');
    expect(redo(undo(amended)).present).toBe('c');
  });

  test('a new step forgets what was undone', () => {
    const history = commit(undo(commit(startHistory('a'), 'b')), 'c');
    expect(history).toEqual({ past: ['a'], present: 'c', future: [] });
    expect(redo(history)).toBe(history);
  });

  test('the same value again is no step', () => {
    const history = startHistory('a');
    expect(commit(history, 'a')).toBe(history);
    expect(undo(history)).toBe(history);
  });

  test('only so many steps are kept', () => {
    let history = startHistory(0);
    for (let step = 1; step <= HISTORY_LIMIT + 5; step += 1) history = commit(history, step);
    expect(history.past).toHaveLength(HISTORY_LIMIT);
    expect(history.past[0]).toBe(5);
  });

  test('from a step gone to, all others can be reached; to one that is forgotten nothing leads', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 20 }), fc.nat(), (values, at) => {
        const done = values.reduce((history, value) => commit(history, value), startHistory(-1));
        const step = values[at % values.length] as number;
        let gone = goTo(done, step);
        expect(gone?.present).toBe(step);
        while (gone && gone.future.length > 0) gone = redo(gone);
        expect(gone).toEqual(done);
        expect(goTo(done, -2)).toBeNull();
      }),
    );
  });
});
