import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Command} from '../../core/simulation/command.ts';
import {linksBetween} from '../../core/simulation/nemesis.ts';
import type {NodeId} from '../../core/simulation/protocol.ts';

/* What the nemesis and the clients are told, as scenarios write it. */

type Order = Command<RegisterBody>;

export const read = (node: NodeId): Order => ({kind: 'tell', node, body: {type: 'ask', f: 'read'}});

export const write = (node: NodeId, value: number): Order => ({
  kind: 'tell',
  node,
  body: {type: 'ask', f: 'write', value},
});

export const cut = (one: readonly NodeId[], other: readonly NodeId[]): Order => ({
  kind: 'cut',
  links: linksBetween(one, other),
});

export const heal = (one: readonly NodeId[], other: readonly NodeId[]): Order => ({
  kind: 'heal',
  links: linksBetween(one, other),
});
