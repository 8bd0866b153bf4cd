import {spawn, type ChildProcessWithoutNullStreams} from 'node:child_process';
import {StringDecoder} from 'node:string_decoder';
import {LONGEST_LINE, Lines} from '../../../core/workbench/protocol/lines.ts';
import {signalGroup, type Groups} from './groups.ts';

/** Lines of standard error that are kept to explain a crash. */
const KEPT = 10;
/** Letters of such a line. */
const LONGEST = 1000;

export interface Program {
  readonly file: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface Listener {
  printed(line: string): void;
  logged(line: string): void;
  tooLong(beginning: string): void;
  /** It ended without having been killed. */
  exited(status: string, said: readonly string[]): void;
  /** It could not be started. */
  failed(error: NodeJS.ErrnoException): void;
}

/** One life of a node: from its start until it is killed, or ends by itself. */
export class NodeProcess {
  /** When it has ended, and all that it printed has been read. */
  readonly over: Promise<void>;
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly said: string[] = [];
  private killed = false;

  constructor(
    program: Program,
    private readonly groups: Groups,
    private readonly listener: Listener,
  ) {
    this.child = spawn(program.file, [...program.arguments], {
      cwd: program.folder,
      env: {...process.env, ...program.environment},
      detached: true,
      stdio: 'pipe',
    });
    const {pid} = this.child;
    if (pid !== undefined) groups.add(pid);
    // Whoever has ended reads nothing: it is his exit that tells.
    this.child.stdin.on('error', () => undefined);
    this.listen();
    this.over = new Promise((resolve) => {
      this.child.once('error', (error) => {
        if (pid === undefined) listener.failed(error);
        resolve();
      });
      this.child.once('exit', () => {
        // What it has started may hold its pipes open for ever.
        if (pid !== undefined) groups.ended(pid);
      });
      this.child.once('close', (code, signal) => {
        if (pid !== undefined && !this.killed) listener.exited(statusOf(code, signal), this.said);
        resolve();
      });
    });
  }

  give(line: string): void {
    if (this.child.stdin.writable) this.child.stdin.write(`${line}\n`);
  }

  pause(): void {
    this.signal('SIGSTOP');
  }

  resume(): void {
    this.signal('SIGCONT');
  }

  kill(): void {
    this.killed = true;
    const {pid} = this.child;
    if (pid !== undefined && this.isRunning) this.groups.kill(pid);
  }

  /** Tells it that nothing more will come, which well-bred programs take as their end. */
  close(): void {
    this.killed = true;
    this.resume();
    this.child.stdin.end();
  }

  private get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  private signal(signal: NodeJS.Signals): void {
    const {pid} = this.child;
    if (pid !== undefined && this.isRunning) signalGroup(pid, signal);
  }

  private listen(): void {
    const {stdout, stderr} = this.child;
    // A life that was ended has nothing to say any more: a line may have been cut in two.
    const heard = (hear: (line: string) => void) => (line: string) => {
      if (!this.killed) hear(line);
    };
    read(stdout, new Lines(heard(this.listener.printed), heard(this.listener.tooLong), LONGEST_LINE));
    const logged = (line: string) => {
      this.said.push(line.slice(0, LONGEST));
      if (this.said.length > KEPT) this.said.shift();
      this.listener.logged(line);
    };
    read(stderr, new Lines(logged, logged, LONGEST_LINE));
  }
}

/** Reads text in UTF-8, whose letters may come in two pieces. */
function read(stream: NodeJS.ReadableStream, lines: Lines): void {
  const decoder = new StringDecoder('utf8');
  stream.on('data', (piece: Buffer) => {
    lines.add(decoder.write(piece));
  });
  stream.on('end', () => {
    lines.add(decoder.end());
    lines.end();
  });
  stream.on('error', () => undefined);
}

function statusOf(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === null ? `exit status ${code ?? 'unknown'}` : `signal ${signal}`;
}
