import {expect, it} from 'vitest';
import {explore} from './graph.ts';

/**
 * Lamport's TwoPhase specification of transaction commit, here only to hold the explorer to two published
 * numbers. Its set of messages only grows.
 */
type Manager = 'working' | 'prepared' | 'committed' | 'aborted';
interface TwoPhase {
  readonly managers: readonly Manager[];
  readonly coordinator: 'init' | 'committed' | 'aborted';
  readonly prepared: readonly boolean[];
  readonly sent: readonly string[];
}

function successors(state: TwoPhase): TwoPhase[] {
  const found: TwoPhase[] = [];
  const send = (message: string) => [...new Set([...state.sent, message])].sort();
  const manager = (at: number, to: Manager) => state.managers.map((old, index) => (index === at ? to : old));
  if (state.coordinator === 'init') {
    if (state.prepared.every(Boolean)) found.push({...state, coordinator: 'committed', sent: send('commit')});
    found.push({...state, coordinator: 'aborted', sent: send('abort')});
  }
  state.managers.forEach((is, at) => {
    if (state.coordinator === 'init' && state.sent.includes(`prepared ${at}`)) {
      found.push({...state, prepared: state.prepared.map((old, index) => old || index === at)});
    }
    if (is === 'working') {
      found.push({...state, managers: manager(at, 'prepared'), sent: send(`prepared ${at}`)});
      found.push({...state, managers: manager(at, 'aborted')});
    }
    if (state.sent.includes('commit')) found.push({...state, managers: manager(at, 'committed')});
    if (state.sent.includes('abort')) found.push({...state, managers: manager(at, 'aborted')});
  });
  return found;
}

const twoPhase = (managers: number) => ({
  initial: [
    {
      managers: Array.from({length: managers}, (): Manager => 'working'),
      coordinator: 'init' as const,
      prepared: Array.from({length: managers}, () => false),
      sent: [],
    },
  ],
  successors,
  key: JSON.stringify,
});

it.each([
  [3, 288],
  [5, 8_832],
])('TwoPhase with %i resource managers has %i distinct states', (managers, states) => {
  const exploration = explore<TwoPhase>(twoPhase(managers), 10_000);
  if (exploration.kind === 'gave-up') throw new Error('It gave up.');
  expect(exploration.graph.configurations).toHaveLength(states);
});

it('gives up, and says after how many states, when there are more than allowed', () => {
  expect(explore<TwoPhase>(twoPhase(3), 287)).toEqual({kind: 'gave-up', states: 287});
  expect(explore<TwoPhase>(twoPhase(3), 288).kind).toBe('complete');
});
