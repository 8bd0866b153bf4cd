import {Acceptor, valueToPropose, type Proposal} from '../samples/paxos.ts';
import {Drawing} from './drawing.ts';

const drawing = new Drawing(['Ann', 'A', 'B', 'C', 'Bob']);
const acceptors = new Map(['A', 'B', 'C'].map((name) => [name, new Acceptor()]));
/** What each proposal was accepted by. */
const votes = new Map<number, string[]>();

const inWords = ({number, value}: Proposal) => `${number}, ${value}`;
const promised = (number: number, accepted: Proposal | null) =>
  accepted ? `promises ${number}, reports ${inWords(accepted)}` : `promises ${number}`;
const the = (name: string): Acceptor => {
  const acceptor = acceptors.get(name);
  if (!acceptor) throw new Error(`There is no acceptor "${name}" in this figure.`);
  return acceptor;
};

/** Phase 1 in three rows: asks, is promised, knows what it must propose. */
function prepare(
  proposer: string,
  asked: readonly string[],
  {number, value}: Proposal,
  row: number,
): Proposal {
  const sent = drawing.event(proposer, row, 'send', `wants ${value}`);
  const answers = asked.map((name) => {
    const promise = the(name).prepare(number);
    const got = drawing.event(
      name,
      row + 1,
      'receive',
      promise ? promised(number, promise.accepted) : 'refuses',
    );
    drawing.message(sent, got, `prepare ${number}`);
    return {got, accepted: promise?.accepted ?? null};
  });
  const proposal = {
    number,
    value: valueToPropose(
      answers.map(({accepted}) => accepted),
      value,
    ),
  };
  const heard = drawing.event(proposer, row + 2, 'receive', `proposes ${inWords(proposal)}`);
  for (const {got} of answers) drawing.message(got, heard);
  return proposal;
}

/** An acceptor is asked to accept what was proposed in an earlier row. */
function accept(sent: string, name: string, proposal: Proposal, row: number): void {
  const isAccepted = the(name).accept(proposal);
  if (isAccepted) votes.set(proposal.number, [...(votes.get(proposal.number) ?? []), name]);
  const got = drawing.event(name, row, 'receive', isAccepted ? `has ${inWords(proposal)}` : 'refuses');
  drawing.message(sent, got);
}

const first = prepare('Ann', ['A', 'B'], {number: 1, value: 'x'}, 0);
accept('Ann 2', 'A', first, 3);
accept('Ann 2', 'B', first, 3);
const second = prepare('Bob', ['B', 'C'], {number: 2, value: 'y'}, 4);
accept('Ann 2', 'C', first, 6);
accept('Bob 6', 'B', second, 7);
accept('Bob 6', 'C', second, 7);

/** Two proposers, three acceptors: Bob wants y, learns of x from the acceptor that both asked, and proposes x. */
export const paxosRun = drawing.done();

/** The values accepted by two of the three. */
export const chosen: ReadonlySet<string> = new Set(
  [first, second].filter(({number}) => (votes.get(number)?.length ?? 0) >= 2).map(({value}) => value),
);
