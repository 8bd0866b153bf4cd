import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import {extentOf} from './labels.trial.ts';
import {wrap} from './labels.ts';
import {layOut} from './layout.ts';
import type {Point} from './placed.ts';

const processes = ['a', 'b', 'c'].map((id) => ({id, label: id.toUpperCase()}));

/** Diagrams in which every message is received later than it is sent. */
const diagrams: fc.Arbitrary<SpaceTimeDiagram> = fc
  .array(
    fc.record({
      process: fc.constantFrom('a', 'b', 'c'),
      label: fc.constantFrom('x = 1', 'a longer label here'),
    }),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .chain((steps) => {
    const events = steps.map((step, at) => ({...step, id: `e${at}`, at, kind: 'step' as const}));
    const pair = fc
      .tuple(fc.nat(events.length - 2), fc.nat(events.length - 1))
      .map(([from, later]) => ({from: `e${from}`, to: `e${Math.max(from + 1, later)}`, label: 'm'}));
    return fc.array(pair, {maxLength: 5}).map((messages) => ({processes, events, messages}));
  });

describe('the layout of a space-time diagram', () => {
  it('keeps everything inside the picture and lets every message fall', () => {
    fc.assert(
      fc.property(diagrams, fc.constantFrom('order' as const, 'time' as const), (diagram, spacing) => {
        const {width, height, events, messages, stretches} = layOut(diagram, spacing);
        const inside = ({x, y}: Point) => x >= 0 && y >= 0 && x <= width && y <= height;
        for (const {at, text} of events) {
          expect(inside(at)).toBe(true);
          const {from, to} = text ? extentOf(text) : {from: at.x, to: at.x};
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(width);
        }
        for (const {line} of messages) {
          expect(inside(line.from) && inside(line.to)).toBe(true);
          expect(line.to.y).toBeGreaterThanOrEqual(line.from.y);
        }
        for (const stretch of stretches) expect(inside(stretch.to)).toBe(true);
      }),
      {seed: 4, numRuns: 300},
    );
  });

  it('has room for the widest letters at its edge', () => {
    const width = (label: string) => {
      const events = [{id: 'e', process: 'a', at: 1, kind: 'step' as const, label}];
      return layOut({processes: processes.slice(0, 1), events, messages: []}, 'order').width;
    };
    expect(width('committed')).toBeGreaterThan(width('forgotten'));
  });

  it('moves a label outwards where an arrow arrives and one leaves on its side', () => {
    const asked = {
      processes: processes.slice(0, 2),
      events: [
        {id: 'ask', process: 'b', at: 1, kind: 'send'},
        {id: 'told', process: 'a', at: 2, kind: 'receive', label: 'x = 1'},
        {id: 'answer', process: 'b', at: 3, kind: 'receive'},
      ],
      messages: [{from: 'ask', to: 'told'}],
    } as const;
    const placed = (diagram: SpaceTimeDiagram) => {
      const withFirst = {...diagram, processes: [{id: 'first', label: 'F'}, ...diagram.processes]};
      const [, told] = layOut(withFirst, 'order').events;
      return {out: (told?.text?.x ?? 0) - (told?.at.x ?? 0), down: (told?.text?.y ?? 0) - (told?.at.y ?? 0)};
    };
    const one = placed(asked);
    const both = placed({...asked, messages: [...asked.messages, {from: 'told', to: 'answer'}]});
    expect(both.out).toBeGreaterThan(one.out);
    expect(both.down).toBeLessThan(one.down);
  });

  it('breaks a process line at a crash and takes it up at the restart', () => {
    const {stretches} = layOut(
      {
        processes: [{id: 'a', label: 'A'}],
        events: [
          {id: '1', process: 'a', at: 1, kind: 'crash'},
          {id: '2', process: 'a', at: 2, kind: 'restart'},
        ],
        messages: [],
      },
      'order',
    );
    expect(stretches.map(({alive}) => alive)).toEqual([true, false, true]);
  });

  it('keeps the distances of the times when asked', () => {
    const events = [0, 1, 10].map((at) => ({id: `${at}`, process: 'a', at, kind: 'step' as const}));
    const {events: placed} = layOut({processes: [{id: 'a', label: 'A'}], events, messages: []}, 'time');
    const [first, second, third] = placed.map(({at}) => at.y);
    expect((third ?? 0) - (first ?? 0)).toBeCloseTo(10 * ((second ?? 0) - (first ?? 0)));
  });

  it('breaks labels at spaces', () => {
    expect(wrap('a label of several words', 10)).toEqual(['a label of', 'several', 'words']);
    expect(wrap('is asked to write 1', 18)).toEqual(['is asked', 'to write 1']);
  });

  it('runs a cut below the last event of each process that is in it, and above the next', () => {
    const at = (process: string, row: number) => ({
      id: `${process}${row}`,
      process,
      at: row,
      kind: 'step' as const,
    });
    const diagram = {
      processes: processes.slice(0, 2),
      events: [at('a', 0), at('b', 1), at('a', 2), at('b', 3)],
      messages: [],
      cut: ['a0', 'b3'],
    };
    const {cut, events, width} = layOut(diagram, 'order');
    const y = (id: string) => events.find(({thing}) => thing.id === id)?.at.y ?? NaN;
    expect(cut).toHaveLength(4);
    expect(cut[1]?.y).toBeGreaterThan(y('a0'));
    expect(cut[1]?.y).toBeLessThan(y('a2'));
    expect(cut[2]?.y).toBeGreaterThan(y('b3'));
    for (const {x} of cut) expect(x >= 0 && x <= width).toBe(true);
    expect(() => layOut({...diagram, cut: ['a0']}, 'order')).toThrow('"b"');
  });
});
