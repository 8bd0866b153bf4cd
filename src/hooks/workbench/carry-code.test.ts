import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Draft} from '../../core/workbench/draft.ts';
import {clearCode, joinCode, takeBackCode, type DraftStore} from './carry-code.ts';

/** A browser's storage; it takes no text longer than `most`. */
function storeOf(kept: Readonly<Record<string, Draft>>, most = Infinity): DraftStore {
  const map = new Map(Object.entries(kept));
  return {
    read: (name) => map.get(name) ?? null,
    all: () => new Map(map),
    write: (name, draft) => {
      if (draft === null) map.delete(name);
      else if (draft.text.length > most) return false;
      else map.set(name, draft);
      return true;
    },
  };
}

const of = (text: string, ...versions: readonly string[]): Draft => ({text, versions});
const anyText = fc.constantFrom('a', 'b', 'c');
const anyKept = fc.dictionary(
  fc.constantFrom('echo', 'raft'),
  anyText.map((text) => of(text)),
);

it('taken back at once, all is as it was', () => {
  fc.assert(
    fc.property(anyKept, anyKept, (here, there) => {
      const store = storeOf(here);
      takeBackCode(store, joinCode(store, new Map(Object.entries(there))));
      expect(Object.fromEntries(store.all())).toEqual({...here});
      takeBackCode(store, clearCode(store));
      expect(Object.fromEntries(store.all())).toEqual({...here});
    }),
  );
});

it('what was written between joining, or deleting, and taking back is not lost', () => {
  const store = storeOf({echo: of('mine')});
  const joined = joinCode(store, new Map([['echo', of('theirs')]]));
  store.write('echo', of('mine, longer', 'theirs'));
  takeBackCode(store, joined);
  expect(store.read('echo')).toEqual(of('mine, longer', 'mine', 'theirs'));
  const cleared = clearCode(store);
  expect(store.read('echo')).toBeNull();
  store.write('echo', of('begun anew'));
  takeBackCode(store, cleared);
  expect(store.read('echo')).toEqual(of('begun anew', 'mine, longer', 'mine', 'theirs'));
});

it('says of which exercise the browser has no room for the code, and joins the others', () => {
  const store = storeOf({}, 4);
  const code = new Map([
    ['echo', of('too long')],
    ['raft', of('fits')],
  ]);
  const {changes, unkept} = joinCode(store, code);
  expect(unkept).toEqual(['echo']);
  expect(changes.map(({name}) => name)).toEqual(['raft']);
});
