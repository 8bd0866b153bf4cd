import {describe, expect, it} from 'vitest';
import {setItem, emptyProgress} from '../../core/learning/progress.ts';
import {serialise} from '../../core/learning/progress-text.ts';
import {Storage, value} from './storage.trial.ts';

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

  it('is not spoken of when only the reader’s place was to be kept', () => {
    for (const refuses of ['reading', 'writing'] as const) {
      const storage = new Storage();
      storage.refuses = refuses;
      const store = storage.open('x');
      store.moveTo('cap', {sitting: 'proof', section: 'a'});
      storage.settle();
      expect([value(store, 'reading/cap'), store.state().notice]).toEqual(['proof/a', null]);
      store.set('cap', true);
      storage.settle();
      expect(store.state().notice).toBe(refuses === 'reading' ? 'blocked' : 'full');
    }
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
