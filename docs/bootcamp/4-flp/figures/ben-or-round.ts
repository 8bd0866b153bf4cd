import type {Heard} from '@site/src/core/exploring/model.ts';
import type {Bit} from '@site/src/core/exploring/valence.ts';
import {
  finishRound,
  propose,
  rounds,
  type Outcome,
  type Round,
  type RoundBoundary,
} from '@site/src/core/protocols/ben-or.ts';
import type {DiagramEvent, DiagramMessage, SpaceTimeDiagram} from '@site/src/core/simulation/diagram.ts';

const names = ['A', 'B', 'C'];
const inputs: readonly Bit[] = [0, 1, 1];

/** Of all that the scheduler can make happen from these values, the round with these outcomes. */
function roundWith(values: readonly Bit[], wanted: readonly (NonNullable<Outcome>['kind'] | null)[]): Round {
  const found = rounds(values).find(({outcomes}) =>
    outcomes.every((outcome, process) => (outcome?.kind ?? null) === wanted[process]),
  );
  if (!found) throw new Error(`Ben-Or's protocol has no such round from ${values.join('')}.`);
  return found;
}

/** The round of the picture: B hears of two proposals and decides, A and C of one each. */
export const round = roundWith(inputs, ['adopt', 'decide', 'adopt']);
const begun: RoundBoundary = {inputs, values: inputs, decisions: [null, null, null]};
/** Nobody is left without a proposal, so no coin is tossed. */
export const after = finishRound(begun, round.outcomes, () => {
  throw new Error('In this round no coin is tossed.');
});

const said = (proposal: Bit | null): string =>
  proposal === null ? 'proposes nothing' : `proposes ${proposal}`;
const done = (outcome: Outcome): string =>
  outcome === null
    ? 'tosses a coin'
    : `${outcome.kind === 'decide' ? 'decides' : 'takes over'} ${outcome.value}`;

function draw({heard, outcomes}: Round): SpaceTimeDiagram {
  const [first, second] = heard;
  const proposals = propose(inputs, first);
  const rows = [inputs.map((value) => `value ${value}`), proposals.map(said), outcomes.map(done)];
  const events = rows.flatMap((labels, at) =>
    labels.map((label, process): DiagramEvent => {
      const decides = at === 2 && outcomes[process]?.kind === 'decide';
      const kind = at === 0 ? 'send' : decides ? 'decide' : 'receive';
      return {id: `${at} ${process}`, process: names[process] ?? '', at, kind, label};
    }),
  );
  const hearing = (phase: readonly Heard[], at: number): DiagramMessage[] =>
    phase.flatMap((others, process) =>
      others.map((other): DiagramMessage => ({from: `${at} ${other}`, to: `${at + 1} ${process}`})),
    );
  return {
    processes: names.map((id) => ({id, label: id})),
    events,
    messages: [...hearing(first, 0), ...hearing(second, 1)],
  };
}

/** One round: the values, the proposals, and what each process makes of those that it hears. */
export const benOrRound = draw(round);
