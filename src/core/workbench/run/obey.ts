import type {Host} from './host.ts';
import type {Command} from './journal.ts';
import type {Network} from './network.ts';

/** What a nemesis reaches. */
export interface Reach {
  readonly network: Network;
  readonly host: Host;
  /** Starts a node that was killed. */
  readonly restart: (node: string) => void;
}

/** Does to the network, or to a node, what a nemesis commands. */
export function obey(command: Command, {network, host, restart}: Reach): void {
  switch (command.kind) {
    case 'cut':
      network.partition(command.links);
      break;
    case 'heal':
      network.partition([]);
      break;
    case 'crash':
      network.disconnect(command.node);
      host.kill(command.node);
      break;
    case 'restart':
      restart(command.node);
      break;
    case 'pause':
      host.pause(command.node);
      break;
    case 'resume':
      host.resume(command.node);
      break;
  }
}
