import type {Example} from './example.ts';

const code = (
  managers: number,
): string => `const managers = [${Array.from({length: managers}, (_, place) => `'r${place + 1}'`).join(', ')}];
const nodes = ['tm', ...managers];

// What a node is at the beginning.
function start(id) {
  return id === 'tm' ? {is: 'init', prepared: []} : {is: 'working'};
}

// What a node may do by itself, at any time.
function steps(state, id) {
  if (id !== 'tm') {
    if (state.is !== 'working') return [];
    return [
      {does: 'prepares', state: {is: 'prepared'}, send: [{to: 'tm', body: 'prepared'}]},
      {does: 'aborts by itself', state: {is: 'aborted'}},
    ];
  }
  if (state.is !== 'init') return [];
  const tell = (body) => managers.map((to) => ({to, body}));
  const abort = {does: 'decides to abort', state: {...state, is: 'aborted'}, send: tell('abort')};
  if (state.prepared.length < managers.length) return [abort];
  return [abort, {does: 'decides to commit', state: {...state, is: 'committed'}, send: tell('commit')}];
}

// What a message makes of a node.
function receive(state, {from, body}, id) {
  if (id !== 'tm') return {state: {is: body === 'commit' ? 'committed' : 'aborted'}};
  if (state.is !== 'init' || state.prepared.includes(from)) return {state};
  return {state: {...state, prepared: [...state.prepared, from].sort()}};
}

// What must hold in every state: null, or a sentence that says what is wrong.
function invariant(states) {
  const are = managers.map((each) => states[each].is);
  if (are.includes('committed') && are.includes('aborted')) return 'One has committed, and another has aborted.';
  return null;
}
`;

const says = [
  'A transaction manager asks resource managers to commit: each prepares or aborts, and when all have prepared the transaction manager may decide to commit. No two may end differently.',
  'It is Gray and Lamport’s TwoPhase, whose messages stay and may come at any time. Let the transaction manager commit one short, and see.',
];

/** The transaction manager may stop, and who has prepared and knows nothing more is told. */
const blocking = code(3)
  .replace(
    '  const abort = {does',
    "  const crash = {does: 'crashes', state: {...state, is: 'crashed'}};\n  const abort = {does",
  )
  .replace('return [abort];', 'return [abort, crash];')
  .replace('return [abort, {does', 'return [abort, crash, {does')
  .replace(
    '  return null;\n}\n',
    "  const nobodyKnows = !are.includes('committed') && !are.includes('aborted');\n" +
      "  if (states.tm.is === 'crashed' && are.includes('prepared') && nobodyKnows) return 'Who has prepared waits for somebody who is gone.';\n" +
      '  return null;\n}\n',
  );

export const twoPhase: Example = {
  name: 'two-phase',
  title: 'Two-phase commit, three managers',
  says,
  network: 'again',
  code: code(3),
  dare: {
    closing:
      'No schedule ends it differently at two managers: that is what it promises, and it costs something.',
    dare: 'show that it blocks. Let the transaction manager crash (“is” becomes “crashed”), and write an invariant that breaks where somebody has prepared, it is gone, and no manager knows the decision.',
    hint: 'A crash is one more step of the transaction manager, allowed as long as it has not decided. The invariant sees all states at once: states.tm.is, and those of the managers.',
    worked: blocking,
  },
};

export const twoPhaseFive: Example = {
  name: 'two-phase-five',
  title: 'Two-phase commit, five managers',
  says,
  network: 'again',
  code: code(5),
};
