import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {moved, placeIn, placeKey, readPlace, writePlace, type Place} from './place.ts';
import {emptyProgress, merge, setItem, type ProgressRecord} from './progress.ts';
import {serialise} from './progress-text.ts';

const anyPlace: fc.Arbitrary<Place> = fc.record({
  sitting: fc.constantFrom('', 'proof', 'quorums-2'),
  section: fc.constantFrom('eight-beliefs', 'ω-and-s', 'p_n', '1'),
});
const lessons = ['cap', 'flp'];

/** Two or three devices that read, and now and then hear of each other: [who, lesson, place] or [who, hears whom]. */
const anyStep = fc.oneof(
  fc.tuple(fc.nat(2), fc.constantFrom(...lessons), anyPlace),
  fc.tuple(fc.nat(2), fc.nat(2)),
);

function play(steps: readonly (readonly [number, string, Place] | readonly [number, number])[]) {
  const devices: ProgressRecord[] = [emptyProgress, emptyProgress, emptyProgress];
  const record = (device: number) => devices[device] ?? emptyProgress;
  for (const [who, what, place] of steps) {
    devices[who] =
      typeof what === 'number'
        ? merge(record(who), record(what))
        : moved(record(who), what, place as Place, `r${who}`);
  }
  return devices;
}

describe('a place', () => {
  it('is written and read again', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(readPlace(writePlace(place))).toEqual(place);
      }),
    );
  });

  it.each([null, true, 3, '', 'proof', 'proof/', 'a/b/c', 'proof/"><script>', 'proof/a b', 'Proof/a'])(
    'is none where the record says %j',
    (value) => {
      expect(readPlace(value)).toBeUndefined();
    },
  );
});

describe('places merge', () => {
  it('into the same for all devices, in whatever order they hear of each other', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, {maxLength: 20}),
        fc.shuffledSubarray([0, 1, 2], {minLength: 3}),
        (steps, order) => {
          const devices = play(steps);
          const joined = devices.reduce(merge);
          expect(serialise(order.map((each) => devices[each] ?? emptyProgress).reduce(merge))).toBe(
            serialise(joined),
          );
        },
      ),
    );
  });

  it('so that who has heard everything and reads on has the last word, for that lesson alone', () => {
    fc.assert(
      fc.property(fc.array(anyStep, {maxLength: 20}), anyPlace, (steps, place) => {
        const devices = play(steps);
        const knows = devices.reduce(merge);
        const after = [...devices, moved(knows, 'cap', place, 'me')].reduce(merge);
        expect(placeIn(after, 'cap')).toEqual(place);
        expect(placeIn(after, 'flp')).toEqual(placeIn(knows, 'flp'));
      }),
    );
  });

  it('and reading where one is already writes nothing', () => {
    const record = moved(emptyProgress, 'cap', {sitting: 'proof', section: 'a'}, 'me');
    expect(moved(record, 'cap', {sitting: 'proof', section: 'a'}, 'me')).toBe(record);
  });

  it('and a damaged item is no place', () => {
    expect(placeIn(setItem(emptyProgress, placeKey('cap'), 7, 'me'), 'cap')).toBeUndefined();
  });
});
