import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {serialise} from '../../core/learning/progress-text.ts';
import {reset} from '../../core/learning/reset.ts';
import {undo} from '../../core/learning/undo.ts';
import {Storage, value} from './storage.trial.ts';

describe('tabs', () => {
  it('lose nothing, whatever the order of their writes, turns and news', () => {
    const write = fc.record({
      tab: fc.nat(2),
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      value: fc.nat(9),
      let: fc.array(fc.nat(1), {maxLength: 3}),
    });
    fc.assert(
      fc.property(fc.array(write, {maxLength: 12}), fc.array(fc.nat(1)), (writes, picks) => {
        const storage = new Storage();
        const tabs = ['x', 'y', 'z'].map((name) => storage.open(name));
        for (const each of writes) {
          tabs[each.tab]?.set(each.key, each.value);
          for (const pick of each.let) (pick ? storage.news : storage.turns).shift()?.();
        }
        storage.settle(picks);
        const texts = tabs.map((tab) => serialise(tab.state().record));
        expect(new Set(texts).size).toBe(1);
        if (writes.length > 0) expect(storage.text).toBe(texts[0]);
        for (const {key} of writes) expect(storage.kept(key)).not.toBe(null);
      }),
    );
  });

  it('shows a tick at once, before its turn to save has come', () => {
    const storage = new Storage();
    const store = storage.open('x');
    store.set('cap', true);
    expect(value(store, 'cap')).toBe(true);
    expect(storage.text).toBe(null);
  });

  it('forgets when the reader wipes the data of the site', () => {
    const storage = new Storage();
    const store = storage.open('x');
    store.set('cap', true);
    storage.settle();
    storage.wipe();
    storage.settle();
    expect(value(store, 'cap')).toBe(null);
    expect(storage.text).toBe(null);
  });

  it('offer once to bring back what was wiped, and leave it where the reader does not want it', () => {
    const storage = new Storage();
    const [one, other] = [storage.open('x'), storage.open('y')];
    one.set('cap', true);
    storage.settle();
    storage.wipe();
    expect([one.state().notice, other.state().notice]).toEqual(['wiped', 'wiped']);
    one.dismissNotice();
    one.restore();
    storage.settle();
    expect(storage.text).toBe(null);
    other.set('flp', true);
    other.restore();
    storage.settle();
    expect([storage.kept('cap'), storage.kept('flp'), other.state().notice]).toEqual([true, true, null]);
  });

  it('say nothing of a wiped storage that held nothing, and write nothing into an empty one', () => {
    const storage = new Storage();
    const store = storage.open('x');
    storage.wipe();
    storage.tabs[0]?.hear('changed');
    storage.settle();
    expect([store.state().notice, storage.text]).toEqual([null, null]);
  });

  it('reset in every tab, and undo it in every tab', () => {
    const storage = new Storage();
    const [one, other] = [storage.open('x'), storage.open('y')];
    one.set('cap', true);
    storage.settle();
    const before = other.state().record;
    other.change(reset);
    const after = other.state().record;
    storage.settle();
    expect(value(one, 'cap')).toBe(null);
    other.change((record, replica) => undo(record, {before, after}, replica));
    storage.settle();
    expect(value(one, 'cap')).toBe(true);
  });

  it('fall silent beside a tab of another version, which reads the record under other names', () => {
    const storage = new Storage();
    const store = storage.open('x');
    store.set('new', true);
    storage.settle();
    // The other version writes the item under its old name, whenever it is not there under that.
    let written = 0;
    const oldName = '{"format":"distributed-systems-bootcamp/progress","version":1,"items":{"old":1}}';
    for (; written < 100; written += 1) {
      storage.text = oldName;
      storage.tabs[0]?.hear('changed');
      storage.settle();
      if (storage.text === oldName) break;
    }
    expect(written).toBeLessThan(10);
  });

  it('settle on a record with a counter that cannot be counted on', () => {
    const storage = new Storage();
    const forged = new Map([['cap', {value: null, counter: Number.MAX_SAFE_INTEGER, replica: '~'}]]);
    storage.text = serialise(forged);
    const [one, other] = [storage.open('x'), storage.open('y')];
    other.set('cap', true);
    storage.settle();
    expect([value(one, 'cap'), value(other, 'cap'), storage.kept('cap')]).toEqual([true, true, true]);
    expect(storage.aside).toEqual([]);
  });
});
