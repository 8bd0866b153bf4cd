import type {Host} from '../../core/workbench/run/host.ts';
import type {Message} from '../../core/workbench/protocol/message.ts';
import {excerpt} from '../../core/workbench/protocol/read-message.ts';
import type {Run} from '../../core/workbench/run/run.ts';
import type {Groups} from './children/groups.ts';
import {NodeProcess, type Listener} from './children/node-process.ts';
import type {Folder} from './folder.ts';

export interface Launch {
  readonly file: string;
  readonly arguments: readonly string[];
  readonly from: string;
  readonly logStderr: boolean;
}

/** How long nodes may take to end by themselves once their input has ended. */
const GRACE_MS = 300;

/** Runs nodes as child processes. */
export class ProcessHost implements Host {
  /** Lets the run hear of something; set before the first start. */
  hear: (event: (run: Run) => void) => void = () => undefined;
  private readonly nodes = new Map<string, NodeProcess>();

  constructor(
    private readonly launch: Launch,
    private readonly groups: Groups,
    private readonly folder: Folder,
  ) {}

  start(node: string): void {
    const program = {
      file: this.launch.file,
      arguments: this.launch.arguments,
      folder: this.launch.from,
      environment: {WORKBENCH_FOLDER: this.folder.ofNode(node)},
    };
    this.nodes.set(node, new NodeProcess(program, this.groups, this.listener(node)));
  }

  give(node: string, message: Message): void {
    this.nodes.get(node)?.give(JSON.stringify(message));
  }

  kill(node: string): void {
    this.nodes.get(node)?.kill();
  }

  pause(node: string): void {
    this.nodes.get(node)?.pause();
  }

  resume(node: string): void {
    this.nodes.get(node)?.resume();
  }

  /** Ends all nodes, and waits until they have. */
  async close(): Promise<void> {
    const nodes = [...this.nodes.values()];
    for (const node of nodes) node.close();
    const over = Promise.all(nodes.map((node) => node.over));
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([over, new Promise((resolve) => (timer = setTimeout(resolve, GRACE_MS)))]);
    clearTimeout(timer);
    for (const node of nodes) node.kill();
    await over;
  }

  private listener(node: string): Listener {
    return {
      printed: (line) => {
        this.hear((run) => {
          run.nodes.printed(node, line);
        });
      },
      logged: (line) => {
        this.folder.logged(node, line);
        if (this.launch.logStderr) console.error(`${node}: ${excerpt(line)}`);
        this.hear((run) => {
          run.nodes.logged(node, line);
        });
      },
      tooLong: (beginning) => {
        this.hear((run) => {
          const shown = excerpt(beginning);
          run.nodes.problem(
            'lines that are too long',
            `${node} printed a line that is too long to be taken: ${shown}.`,
          );
        });
      },
      exited: (status, said) => {
        this.hear((run) => {
          run.nodes.exited({node, status, said: [...said]});
        });
      },
      failed: (error) => {
        this.hear((run) => {
          run.giveUp(`${node} could not be started (${error.message})`);
        });
      },
    };
  }
}
