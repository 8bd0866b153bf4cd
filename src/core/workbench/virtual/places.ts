import {isClient} from '../protocol/message.ts';
import type {Entry} from '../run/journal.ts';

/** The line of all clients together: each of them talks with one node only. */
const CLIENTS = 'clients';

/** Where an entry stands in the picture. What does not arrive is no event of its receiver. */
export function placeOf({cause, facts}: Entry): string | null {
  switch (cause.kind) {
    case 'client':
      return CLIENTS;
    case 'timer':
    case 'output':
      return cause.node;
    case 'deliver': {
      const isLost = facts.some((fact) => fact.kind === 'lost' && fact.message.id === cause.message.id);
      return isLost ? null : lineOf(cause.message.dest);
    }
    case 'command':
      return 'node' in cause.command ? cause.command.node : null;
    default:
      return null;
  }
}

/** Which of the clients an entry is of, if it is one of theirs. */
export function clientOf({cause}: Entry): string | undefined {
  if (cause.kind === 'client') return cause.node;
  return cause.kind === 'deliver' && isClient(cause.message.dest) ? cause.message.dest : undefined;
}

/** Whose line a client, a node or a service stands on. */
export const lineOf = (name: string): string => (isClient(name) ? CLIENTS : name);

/** Clients first, then nodes, then services. */
export function rankOf(place: string): number {
  return place === CLIENTS ? 0 : /^n\d+$/.test(place) ? 1 : 2;
}
