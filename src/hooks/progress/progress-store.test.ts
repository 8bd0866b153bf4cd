import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {setItem, emptyProgress, valueOf} from '../../core/learning/progress.ts';
import {parse, serialise} from '../../core/learning/progress-text.ts';
import type {ProgressHome} from './home.ts';
import {createProgressStore, type ProgressStore} from './progress-store.ts';

interface Tab {
  hear: (news: 'changed' | 'wiped') => void;
}

/** One storage, as several tabs see it. Turns and news wait until the test lets them through. */
class Storage {
  text: string | null = null;
  aside: string[] = [];
  refuses: 'nothing' | 'reading' | 'writing' = 'nothing';
  turns: (() => void)[] = [];
  news: (() => void)[] = [];
  readonly tabs: Tab[] = [];

  open(name: string): ProgressStore {
    const tab: Tab = {hear: () => undefined};
    this.tabs.push(tab);
    const home: ProgressHome = {
      read: () => {
        if (this.refuses === 'reading') throw new DOMException('blocked', 'SecurityError');
        return this.text;
      },
      write: (text) => {
        if (this.refuses !== 'nothing') throw new DOMException('full', 'QuotaExceededError');
        this.text = text;
        for (const other of this.tabs) if (other !== tab) this.news.push(() => other.hear('changed'));
      },
      setAside: (text) => {
        if (this.refuses !== 'nothing') throw new DOMException('full', 'QuotaExceededError');
        this.aside.push(text);
      },
      readSetAside: () => this.aside,
      takeTurn: (work) => this.turns.push(work),
      listen: (hear) => {
        tab.hear = hear;
      },
    };
    return createProgressStore(home, name);
  }

  wipe(): void {
    this.text = null;
    for (const tab of this.tabs) tab.hear('wiped');
  }

  /** Lets waiting turns and news through, in the order that the picks say, until none is left. */
  settle(picks: readonly number[] = []): void {
    for (let i = 0; this.turns.length + this.news.length > 0; i++) {
      const queue = this.turns.length > 0 && (picks[i] ?? 0) % 2 === 0 ? this.turns : this.news;
      const [next] = (queue.length > 0 ? queue : this.turns).splice(0, 1);
      next?.();
    }
  }

  kept(key: string): unknown {
    return valueOf(parse(this.text ?? '').record, key);
  }
}

const value = (store: ProgressStore, key: string): unknown => valueOf(store.state().record, key);

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
    expect(value(store, 'cap')).toBe(null);
    expect(storage.text).toBe(null);
  });

  it('resets in every tab, and undoes it in every tab', () => {
    const storage = new Storage();
    const [one, other] = [storage.open('x'), storage.open('y')];
    one.set('cap', true);
    storage.settle();
    other.reset();
    storage.settle();
    expect(value(one, 'cap')).toBe(null);
    other.undoReset();
    storage.settle();
    expect(value(one, 'cap')).toBe(true);
    expect(other.state().lastReset).toBe(null);
  });
});

describe('a storage that refuses', () => {
  it('by blocking: ticks work for the visit, and the store says so once', () => {
    const storage = new Storage();
    storage.refuses = 'reading';
    const store = storage.open('x');
    expect(store.state().notice).toBe(null);
    store.set('cap', true);
    storage.settle();
    expect([value(store, 'cap'), store.state().notice]).toEqual([true, 'blocked']);
    store.dismissNotice();
    store.set('flp', true);
    storage.settle();
    expect(store.state().notice).toBe(null);
  });

  it('by being full: ticks work for the visit, and are kept once there is room', () => {
    const storage = new Storage();
    const store = storage.open('x');
    storage.refuses = 'writing';
    store.set('cap', true);
    storage.settle();
    expect([value(store, 'cap'), store.state().notice, storage.text]).toEqual([true, 'full', null]);
    storage.refuses = 'nothing';
    store.set('flp', true);
    storage.settle();
    expect(storage.kept('cap')).toBe(true);
  });
});

describe('a record that cannot be read', () => {
  it('is set aside, said so, and then made room for', () => {
    const storage = new Storage();
    storage.text = 'rubbish';
    const store = storage.open('x');
    store.set('cap', true);
    storage.settle();
    expect(storage.aside).toContain('rubbish');
    expect(store.state().notice).toBe('set-aside');
    expect(storage.kept('cap')).toBe(true);
  });

  it('in one item only is set aside whole, and the other items are read', () => {
    const storage = new Storage();
    const good = serialise(setItem(emptyProgress, 'cap', true, 'me'));
    storage.text = good.replace('"items":{', '"items":{"flp":17,');
    const store = storage.open('x');
    storage.settle();
    expect(value(store, 'cap')).toBe(true);
    expect(storage.aside[0]).toContain('"flp":17');
    expect(storage.text).toBe(good);
  });

  it('is never overwritten when there is no room to set it aside', () => {
    const storage = new Storage();
    storage.text = 'rubbish';
    storage.refuses = 'writing';
    const store = storage.open('x');
    store.set('cap', true);
    storage.settle();
    expect([value(store, 'cap'), storage.text, store.state().notice]).toEqual([true, 'rubbish', 'full']);
  });

  it('because a newer version of the site wrote it is left where it is', () => {
    const storage = new Storage();
    const newer = serialise(emptyProgress).replace('"version":1', '"version":2');
    storage.text = newer;
    const store = storage.open('x');
    store.set('cap', true);
    storage.settle();
    expect([value(store, 'cap'), storage.text, store.state().notice]).toEqual([true, newer, 'newer']);
    expect(storage.aside).toEqual([]);
  });
});

it('joins an imported file, and a refused one changes nothing', () => {
  const storage = new Storage();
  const store = storage.open('x');
  expect(store.import('rubbish').kind).toBe('refused');
  expect(storage.turns).toEqual([]);
  expect(store.import(serialise(setItem(emptyProgress, 'cap', true, 'phone')))).toMatchObject({changed: 1});
  storage.settle();
  expect(storage.kept('cap')).toBe(true);
});
