import type {Command, Entry} from '../run/journal.ts';
import type {Ask, Misfortune, Script} from '../run/script.ts';
import type {Settings} from '../settings.ts';
import type {Micros} from '../../simulation/time.ts';

/** What was asked in a run and what went wrong, so that it can be had again without a part of it. */
export function scriptOf(log: readonly Entry[], {concurrency}: Settings): Script {
  const asks: Ask[] = [];
  for (const {facts} of log) {
    for (const fact of facts) {
      if (fact.kind !== 'recorded' || fact.event.type !== 'invoke') continue;
      const {process, f, key, value, fromBeginning, time, final} = fact.event;
      const invocation = {
        f,
        ...(key === undefined ? {} : {key}),
        ...(value === undefined ? {} : {value}),
        ...(fromBeginning === undefined ? {} : {fromBeginning}),
      };
      asks.push({at: time, thread: process % concurrency, invocation, final: final === true});
    }
  }
  return {asks, faults: faultsOf(log)};
}

function faultsOf(log: readonly Entry[]): readonly Misfortune[] {
  const faults: Misfortune[] = [];
  const began = beginningOf(log);
  const open = new Map<string, {from: Micros; begin: Command}>();
  for (const {at, cause} of log) {
    if (cause.kind !== 'command') continue;
    const {command} = cause;
    const name = nameOf(command);
    if (command.kind === 'cut' || command.kind === 'crash' || command.kind === 'pause') {
      open.set(name, {from: at - began, begin: command});
      continue;
    }
    const begun = open.get(name);
    if (begun) faults.push({...begun, to: at - began, end: command});
    open.delete(name);
  }
  return faults;
}

/** What a fault and its end have in common; there is one partition at a time. */
function nameOf(command: Command): string {
  switch (command.kind) {
    case 'cut':
    case 'heal':
      return 'partition';
    case 'crash':
    case 'restart':
      return `crash ${command.node}`;
    default:
      return `pause ${command.node}`;
  }
}

/** When requests could first be made. */
function beginningOf(log: readonly Entry[]): Micros {
  for (const {at, facts} of log) {
    for (const fact of facts) if (fact.kind === 'recorded') return at - fact.event.time;
  }
  return 0;
}
