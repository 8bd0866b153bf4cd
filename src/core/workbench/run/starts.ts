import {millis} from '../../simulation/time.ts';
import {typeOf, type Body} from '../protocol/message.ts';
import type {Settings} from '../settings.ts';
import type {Workload} from '../workloads/workload.ts';
import type {Client, Clients} from './clients.ts';
import type {Host} from './host.ts';
import type {Network} from './network.ts';

/** How long a node may take to answer `init`, as in Maelstrom. */
const INIT_TIMEOUT = millis(10_000);
const SET_UP_TIMEOUT = millis(5000);

/** `null`: the node can be used. */
type Ready = (problem: string | null) => void;

/** Starts nodes: each is told who it is, and what its workload has to say before the first request, and answers both. */
export class Starts {
  constructor(
    private readonly settings: Settings,
    private readonly workload: Workload,
    private readonly host: Host,
    private readonly network: Network,
    private readonly clients: Clients,
  ) {}

  start(node: string, ready: Ready): void {
    this.network.connect(node);
    this.host.start(node);
    const client = this.clients.open(node);
    const done: Ready = (problem) => {
      client.close();
      // Of one that was killed meanwhile its killer knows.
      if (this.network.isUp(node)) ready(problem);
    };
    const init = {type: 'init', node_id: node, node_ids: this.settings.nodes};
    client.ask(
      init,
      INIT_TIMEOUT,
      (reply) => {
        if (reply?.['type'] === 'init_ok') this.setUp(node, client, done);
        else done(refusal(node, 'init', reply));
      },
      true,
    );
  }

  private setUp(node: string, client: Client, done: Ready): void {
    const setUp = this.workload.setUp?.(this.settings);
    if (setUp === undefined) {
      done(null);
      return;
    }
    const type = typeOf(setUp);
    client.ask(setUp, SET_UP_TIMEOUT, (reply) => {
      done(reply?.['type'] === `${type}_ok` ? null : refusal(node, type, reply));
    });
  }
}

function refusal(node: string, type: string, reply: Body | null): string {
  const answer = reply === null ? 'did not answer' : `answered ${JSON.stringify(reply)} to`;
  return `${node} ${answer} ${type}; a node has to answer with ${type}_ok`;
}
