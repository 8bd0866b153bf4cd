import {decide, others, post, the, type Rules, type World} from './worlds.trial.ts';

/** A process begins by noting its own vote and sending it to every other. */
function tellAll(world: World, process: number): void {
  const one = the(world, process);
  one.is = 'voting';
  one.votes = world.processes.map((_, other) => (other === process ? one.input : null));
  post(world, process, others(world, process), 'vote', one.input);
}

export function waiting(missing: number, least: boolean): Rules {
  return (world, process, happens) => {
    const one = the(world, process);
    if (happens === 'start') {
      tellAll(world, process);
    } else if (happens === 'null' || one.is === 'decided') return;
    else one.votes[happens.from] = happens.value;
    const known = one.votes.filter((vote) => vote !== null);
    if (known.length < world.processes.length - missing) return;
    const ones = known.reduce((sum, vote) => sum + vote, 0);
    const tie = 2 * ones === known.length;
    decide(one, least ? Math.min(...known) : tie ? one.input : Number(2 * ones > known.length));
  };
}

export const coordinator: Rules = (world, process, happens) => {
  const one = the(world, process);
  if (happens === 'start') {
    one.is = 'voting';
    if (process !== 0) post(world, process, [0], 'vote', one.input);
  } else if (happens !== 'null' && one.is !== 'decided') {
    decide(one, happens.value);
    if (process === 0) post(world, 0, others(world, 0), 'decision', happens.value);
  }
};

/** Wait-all and two-of-three, which remember their votes after they have decided. */
export function remembering(enough: number, choose: (votes: number[]) => number, deaf: boolean): Rules {
  return (world, process, happens) => {
    const one = the(world, process);
    if (happens === 'start') {
      tellAll(world, process);
      return;
    }
    if (happens === 'null' || (deaf && one.decision !== null)) return;
    one.votes[happens.from] = happens.value;
    const known = one.votes.filter((vote) => vote !== null);
    if (known.length >= enough && one.decision === null) one.decision = choose(known);
  };
}

export const judge: Rules = (world, process, happens) => {
  const one = the(world, process);
  if (happens === 'start') {
    one.is = 'voting';
    if (process < 2) post(world, process, [2], 'P', one.input);
  } else if (happens !== 'null' && one.decision === null) {
    one.decision = happens.value;
    if (process === 2) post(world, 2, [0, 1], 'D', happens.value);
  }
};

export const moody: Rules = (world, process, happens) => {
  const one = the(world, process);
  if (happens === 'start') {
    Object.assign(one, {is: 'voting', mood: false, votes: [one.input]});
    if (process === 0) post(world, 0, [1], 'T', one.input);
  } else if (one.decision !== null) return;
  else if (happens === 'null') one.mood = !one.mood;
  else if (happens.what === 'D' || happens.value === one.votes[0] || one.mood) {
    Object.assign(one, {decision: happens.value, votes: [happens.value]});
    if (happens.what === 'T') post(world, process, [1 - process], 'D', happens.value);
  } else post(world, process, [1 - process], 'T', one.votes[0] ?? 0);
};
