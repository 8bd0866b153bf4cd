import {describe, expect, test} from 'vitest';
import {operations} from '../simulation/history.ts';
import {linksBetween} from '../simulation/nemesis.ts';
import {recover} from '../simulation/random-faults.ts';
import {below, draw, stream} from '../simulation/stream.ts';
import {millis} from '../simulation/time.ts';
import type {Policy} from './register-cluster.ts';
import type {RegisterBody} from './register-messages.ts';
import {AP, clients, isLinearizable, play, quorum, replicas, seeds, type Script} from './registers.trial.ts';

const FIRST = Number(process.env.PROPERTY_SEED ?? 0);

describe('every policy', () => {
  const policies: readonly Policy[] = [
    AP,
    ...[1, 2, 3].flatMap((r) => [1, 2, 3].flatMap((w) => [quorum(r, w, false), quorum(r, w, true)])),
  ];

  test.each(policies.map((policy) => [JSON.stringify(policy), policy] as const))(
    '%s: a write completes on one side of a cut, then a read starts on the other: no answer, or not linearizable',
    (_name, policy) => {
      let written = 0;
      for (const seed of seeds(FIRST, 200)) {
        const chance = stream(seed, 'sides');
        const alone = replicas[below(3, draw(chance, 0))] ?? '';
        const others = replicas.filter((replica) => replica !== alone);
        const [here, there] = below(2, draw(chance, 1)) === 0 ? [[alone], others] : [others, [alone]];
        const clientAt = (side: readonly string[], k: number) => {
          const able = Object.entries(clients).filter(([, replica]) => side.includes(replica));
          return able[below(able.length, draw(chance, k))]?.[0] ?? '';
        };
        const writer = clientAt(here, 2);
        const reader = clientAt(there, 3);
        const script: Script = [
          {at: 0, command: {kind: 'cut', links: linksBetween(here, there)}},
          {at: millis(10), command: {kind: 'tell', node: writer, body: {type: 'ask', f: 'write', value: 7}}},
          {at: millis(300), command: {kind: 'tell', node: reader, body: {type: 'ask', f: 'read'}}},
          ...recover<RegisterBody>(replicas, millis(600)),
        ];
        const history = operations(play({seed, policy, script}, 1000).log);
        const [write, read] = history;
        expect(history.length).toBe(2);
        if (write?.outcome !== 'ok' || read?.outcome !== 'ok') continue;
        written += 1;
        expect(isLinearizable(history)).toBe(false);
      }
      // Where one replica is enough for both, both sides do answer: the property bites.
      const oneIsEnough =
        policy.kind === 'last-writer-wins' ||
        (policy.readQuorum === 1 && policy.writeQuorum === 1 && !policy.writeBack);
      if (oneIsEnough) expect(written).toBeGreaterThan(100);
    },
  );
});
