import {describe, expect, it} from 'vitest';
import {endStage, firstStanding, follow, keepsOpen, openConfigurations, stage} from './autopilot.ts';
import {exploreFrom, parseInputs} from './census.ts';
import {consensusProtocol} from '../protocols/consensus-protocols.ts';
import type {Event} from './model.ts';

/** Lets the autopilot play stage after stage; what happened, and what anybody had decided at the end. */
function fly(
  name: string,
  digits: string,
  stages: number,
): {stages: number; events: Event[]; decided: boolean} {
  const protocol = consensusProtocol(name);
  if (!protocol) throw new Error(`There is no protocol ${name}.`);
  return protocol.open(digits.length, 1, (model) => {
    const explored = exploreFrom(model, model.initial(parseInputs(digits, model.processes) ?? []), 10_000);
    if (explored.kind === 'gave-up') throw new Error('The graph is larger than expected.');
    const open = openConfigurations(model, explored);
    const events: Event[] = [];
    let at = 0;
    let standing = firstStanding(model.processes);
    for (let flown = 0; flown < stages; flown++) {
      const path = stage(model, explored, open, at, standing);
      if (path === null) return {stages: flown, events, decided: false};
      for (const choice of path) {
        events.push(choice.event);
        standing = follow(model, standing, choice);
        at = explored.graph.numbers.get(model.key(choice.next)) ?? 0;
        if (model.decisions(choice.next).some((decision) => decision !== null)) {
          return {stages: flown, events, decided: true};
        }
      }
      const last = path.at(-1);
      if (last) standing = endStage(standing, last.event);
    }
    return {stages, events, decided: false};
  });
}

describe('the autopilot', () => {
  it('keeps the flip rule undecided for 1,000 rounds', () => {
    for (const inputs of ['001', '010', '011', '100', '101', '110']) {
      expect(fly('benor-flip', inputs, 1_000)).toMatchObject({stages: 1_000, decided: false});
    }
  });

  it('keeps ping-pong undecided for 1,000 stages, in which both step, every message arrives and nobody crashes', () => {
    const {stages, events, decided} = fly('ping-pong', '01', 1_000);
    expect([stages, decided]).toEqual([1_000, false]);
    for (const process of [0, 1]) {
      const deliveries = events.filter((event) => event.kind === 'deliver' && event.process === process);
      expect(deliveries.length).toBeGreaterThan(300);
    }
    expect(events.some((event) => event.kind === 'crash')).toBe(false);
  });

  it('cannot keep ping-pong undecided from equal inputs', () => {
    expect(fly('ping-pong', '00', 1_000).stages).toBeLessThan(5);
  });

  it('cannot keep the arbiter undecided and let it take its step', () => {
    const {stages, decided} = fly('arbiter', '010', 1_000);
    expect(decided).toBe(false);
    expect(stages).toBeLessThan(10);
  });

  it.each([
    ['ping-pong', '01', true],
    ['ping-pong', '00', false],
    ['arbiter', '010', false],
    ['two-of-three', '011', false],
    ['benor-keep', '011', true],
    ['benor-flip', '011', true],
    ['benor-flip', '111', false],
    ['coord-first', '001', false],
  ])('can fly %s from %s for ever: %s', (name, digits, forever) => {
    const found = consensusProtocol(name)?.open(digits.length, 1, (model) => {
      const explored = exploreFrom(model, model.initial(parseInputs(digits, model.processes) ?? []), 10_000);
      if (explored.kind === 'gave-up') throw new Error('The graph is larger than expected.');
      return keepsOpen(model, explored, openConfigurations(model, explored));
    });
    expect(found).toBe(forever);
  });
});
