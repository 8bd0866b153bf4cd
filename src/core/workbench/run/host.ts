import type {Message} from '../protocol/message.ts';

/** What runs the nodes: child processes, or functions in virtual time. */
export interface Host {
  /** Starts a node that is not running. */
  start(node: string): void;
  /** Gives a node that is running a message. */
  give(node: string, message: Message): void;
  /** Ends a node at once, as SIGKILL does. */
  kill(node: string): void;
  pause(node: string): void;
  resume(node: string): void;
}
