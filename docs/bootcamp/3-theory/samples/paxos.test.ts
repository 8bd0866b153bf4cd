import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Acceptor, valueToPropose, type Proposal} from './paxos.ts';

type Choose = typeof valueToPropose;

/** One message of one proposer to one acceptor. Messages are lost or late in any way: only these arrive. */
interface Delivery {
  readonly proposer: number;
  readonly acceptor: number;
}

/** Delivers messages in the given order to three acceptors, and returns every value that a majority accepted. */
function chosenValues(
  deliveries: readonly Delivery[],
  choose: Choose,
): Set<string> {
  const acceptors = [new Acceptor(), new Acceptor(), new Acceptor()];
  const promises = new Map<number, Map<number, Proposal | null>>();
  const proposals = new Map<number, Proposal>();
  const votes = new Map<number, Set<number>>();
  const chosen = new Set<string>();
  for (const {proposer, acceptor} of deliveries) {
    const number = proposer + 1;
    const target = acceptors[acceptor];
    if (target === undefined) continue;
    const proposal = proposals.get(proposer);
    if (proposal === undefined) {
      const promise = target.prepare(number);
      const got =
        promises.get(proposer) ?? new Map<number, Proposal | null>();
      if (promise) got.set(acceptor, promise.accepted);
      promises.set(proposer, got);
      if (got.size >= 2)
        proposals.set(proposer, {
          number,
          value: choose([...got.values()], `v${number}`),
        });
    } else if (target.accept(proposal)) {
      const voters = (votes.get(proposer) ?? new Set<number>()).add(
        acceptor,
      );
      votes.set(proposer, voters);
      if (voters.size >= 2) chosen.add(proposal.value);
    }
  }
  return chosen;
}

const anySchedule = fc.array(
  fc.record({proposer: fc.nat({max: 3}), acceptor: fc.nat({max: 2})}),
  {
    minLength: 8,
    maxLength: 40,
  },
);

describe('Paxos with three acceptors and four proposers', () => {
  it('never chooses two values, whatever arrives in whatever order', () => {
    fc.assert(
      fc.property(anySchedule, (deliveries) => {
        expect(
          chosenValues(deliveries, valueToPropose).size,
        ).toBeLessThanOrEqual(1);
      }),
      {numRuns: 5_000},
    );
  });

  const at = (proposer: number, ...acceptors: number[]) =>
    acceptors.map((acceptor) => ({proposer, acceptor}));
  const oneAfterTheOther = [
    ...at(0, 0, 1),
    ...at(0, 0, 1),
    ...at(1, 1, 2),
    ...at(1, 1, 2),
  ];

  it('hands an earlier choice on to a later proposer', () => {
    expect([...chosenValues(oneAfterTheOther, valueToPropose)]).toEqual([
      'v1',
    ]);
  });

  it('would choose two if proposers kept to their own value', () => {
    expect([...chosenValues(oneAfterTheOther, (_, own) => own)]).toEqual([
      'v1',
      'v2',
    ]);
  });

  it('may choose nothing for ever: two proposers that keep outbidding each other', () => {
    const acceptors = [new Acceptor(), new Acceptor(), new Acceptor()];
    for (let number = 1; number < 100; number += 1) {
      acceptors.forEach((acceptor) => acceptor.prepare(number));
      acceptors.forEach((acceptor) => acceptor.prepare(number + 1));
      expect(
        acceptors.some((acceptor) =>
          acceptor.accept({number, value: 'late'}),
        ),
      ).toBe(false);
    }
  });
});
