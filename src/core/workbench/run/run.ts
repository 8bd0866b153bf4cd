import {millis, type Micros} from '../../simulation/time.ts';
import {Chance} from '../chance.ts';
import type {ClientEvent} from '../event.ts';
import {typeOf, type Body, type Message} from '../protocol/message.ts';
import {excerpt, readMessage} from '../protocol/read-message.ts';
import {services} from '../services/index.ts';
import type {Settings} from '../settings.ts';
import {workloadNamed} from '../workloads/index.ts';
import type {Workload} from '../workloads/workload.ts';
import {Agenda} from './agenda.ts';
import {Clients} from './clients.ts';
import {Crew} from './crew.ts';
import type {Host} from './host.ts';
import type {Command, Journal} from './journal.ts';
import {Latency} from './latency.ts';
import {Luck} from './luck.ts';
import {Nemesis} from './nemesis.ts';
import {Network, type Counts} from './network.ts';
import {Problems} from './problems.ts';
import {Recorder} from './recorder.ts';
import {ScriptedCrew, ScriptedNemesis, type Script} from './script.ts';
import {Worker} from './worker.ts';

/** How long a node may take to answer `init`, as in Maelstrom. */
const INIT_TIMEOUT = millis(10_000);
const TIMEOUT = millis(5000);

/** A node that ended by itself. */
export interface Crash {
  readonly node: string;
  /** `exit status 1`, say, or `signal SIGSEGV`. */
  readonly status: string;
  /** The last lines of its standard error. */
  readonly said: readonly string[];
}

/** What a run leaves behind. */
export interface Evidence {
  readonly history: readonly ClientEvent[];
  readonly counts: Counts;
  readonly crashes: readonly Crash[];
  /** Replies that were none, in sentences. */
  readonly malformed: readonly string[];
  readonly problems: readonly string[];
  /** Why no request could be made; `null`: the run took place. */
  readonly stillborn: string | null;
}

/**
 * A run of a workload: its clients, network, services and nemesis. It knows no clock and no processes: who runs it says
 * what time it is (`advance`) and what nodes print (`printed`), and does what it asks of a `Host`.
 */
export class Run {
  /** True once there is nothing more to do. */
  isOver = false;
  private readonly agenda = new Agenda();
  private readonly recorder: Recorder;
  private readonly network: Network;
  private readonly clients: Clients;
  private readonly workload: Workload;
  private readonly nemesis: Nemesis | ScriptedNemesis;
  private readonly problems = new Problems();
  private readonly malformed = new Problems();
  private readonly history: ClientEvent[] = [];
  private readonly crashes: Crash[] = [];
  private stillborn: string | null = null;
  private began: Micros = 0;

  constructor(
    private readonly settings: Settings,
    private readonly host: Host,
    journal: Journal,
    /** What is asked and what goes wrong; without it chance decides. */
    private readonly script: Script | null = null,
  ) {
    const {seed} = settings;
    this.workload = workloadNamed(settings.workload);
    this.recorder = new Recorder(this.agenda, journal);
    const around = {agenda: this.agenda, recorder: this.recorder, host};
    this.network = new Network(
      around,
      new Latency(settings),
      new Luck(settings),
      services(seed),
      settings.nodes,
    );
    this.clients = new Clients(this.network, this.agenda, this.recorder);
    const chances = {partition: new Chance(seed, 'partition'), processes: new Chance(seed, 'processes')};
    const obey = (command: Command) => {
      this.obey(command);
    };
    this.nemesis = script
      ? new ScriptedNemesis(script.faults, this.agenda, obey)
      : new Nemesis(settings, this.agenda, chances, obey);
  }

  /** When `advance` is needed next; `null`: not before a node has printed something. */
  get next(): Micros | null {
    return this.isOver ? null : this.agenda.next;
  }

  get now(): Micros {
    return this.agenda.now;
  }

  get evidence(): Evidence {
    const {history, network, crashes, stillborn} = this;
    return {
      history,
      counts: network.counts,
      crashes,
      malformed: this.malformed.sentences,
      problems: this.problems.sentences,
      stillborn,
    };
  }

  /** Starts every node; once all have answered, the work begins. */
  start(): void {
    let missing = this.settings.nodes.length;
    for (const node of this.settings.nodes) {
      this.recorder.because({kind: 'begin'}, () => {
        this.startNode(node, (problem) => {
          if (problem !== null) this.giveUp(problem);
          else if (--missing === 0)
            this.agenda.after(0, () => {
              this.work();
            });
        });
      });
    }
  }

  /** @param now integer microseconds since the run began. */
  advance(now: Micros): void {
    if (!this.isOver) this.agenda.advance(now);
  }

  /** A node printed a line. */
  printed(node: string, line: string): void {
    if (this.isOver || line.trim() === '') return;
    const message = readMessage(line);
    if ('problem' in message) {
      this.problem('what is no message', `${node} printed ${message.problem}.`);
      return;
    }
    if (!this.isBetweenKnown(node, message)) return;
    this.recorder.because({kind: 'output', node}, () => {
      this.network.send(message);
    });
  }

  /**
   * Of a node in virtual time, while what it answers to is being carried out: it sends a message.
   *
   * @param line of its code; `null`: not known.
   */
  sends(message: Message, line: number | null): void {
    if (!this.isOver && this.isBetweenKnown(message.src, message)) this.network.send(message, line);
  }

  /** Of a node in virtual time: it says something that is for people. */
  says(node: string, text: string, line: number | null): void {
    if (!this.isOver) this.recorder.note({kind: 'logged', node, text, ...(line === null ? {} : {line})});
  }

  /** Of a node in virtual time: it ends by itself. */
  ends(crash: Crash): void {
    const {node, status} = crash;
    if (this.isOver || !this.network.isUp(node)) return;
    this.crashes.push(crash);
    this.recorder.note({kind: 'exited', node, status});
    this.network.disconnect(node);
    if (this.began === 0) this.giveUp(`${node} ${status}, before it could be used`);
  }

  /** Of a node in virtual time: it wants to do something later. */
  later(node: string, delay: Micros, action: () => void): void {
    this.agenda.after(delay, () => {
      if (!this.isOver) this.recorder.because({kind: 'timer', node}, action);
    });
  }

  private isBetweenKnown(node: string, message: Message): boolean {
    const stranger = [message.src, message.dest].find((name) => !this.network.knows(name));
    if (stranger === undefined) return true;
    const shown = excerpt(JSON.stringify(message));
    this.problem(
      'messages of or to nobody',
      `There is no “${excerpt(stranger)}” in a message of ${node}: ${shown}.`,
    );
    return false;
  }

  /** A node printed a line that is for people. */
  logged(node: string, text: string): void {
    if (this.isOver) return;
    this.recorder.because({kind: 'output', node}, () => {
      this.recorder.note({kind: 'logged', node, text});
    });
  }

  /** A node ended without having been killed. */
  exited(crash: Crash): void {
    const {node, status} = crash;
    if (this.isOver || !this.network.isUp(node)) return;
    this.network.disconnect(node);
    this.crashes.push(crash);
    this.recorder.because({kind: 'output', node}, () => {
      this.recorder.note({kind: 'exited', node, status});
    });
    if (this.began === 0) this.giveUp(`${node} ended (${status}) before it could be used`);
  }

  /** Something is odd with a node. @param kind sentences of one kind are counted together. */
  problem(kind: string, sentence: string): void {
    this.problems.add(kind, sentence);
  }

  /** Ends the run without a verdict. */
  giveUp(why: string): void {
    if (this.isOver) return;
    this.stillborn ??= why;
    this.isOver = true;
  }

  private startNode(node: string, ready: (problem: string | null) => void): void {
    this.network.connect(node);
    this.host.start(node);
    const client = this.clients.open(node);
    const done = (problem: string | null) => {
      client.close();
      // Of one that was killed meanwhile its killer knows.
      if (this.network.isUp(node)) ready(problem);
    };
    const init = {type: 'init', node_id: node, node_ids: this.settings.nodes};
    client.ask(
      init,
      INIT_TIMEOUT,
      (reply) => {
        if (reply?.['type'] !== 'init_ok') {
          done(refusal(node, 'init', reply));
          return;
        }
        const setUp = this.workload.setUp?.(this.settings);
        if (setUp === undefined) done(null);
        else {
          const type = typeOf(setUp);
          client.ask(setUp, TIMEOUT, (answer) => {
            done(answer?.['type'] === `${type}_ok` ? null : refusal(node, type, answer));
          });
        }
      },
      true,
    );
  }

  /** Asks until the time is up; then heals, waits, and reads. */
  private work(): void {
    const {settings, workload, agenda} = this;
    const source = workload.source(settings, new Chance(settings.seed, 'requests'));
    const workers = this.hire(source);
    const pace = new Chance(settings.seed, 'pace');
    const crew = this.script
      ? new ScriptedCrew(workers, this.script.asks, agenda, this.recorder)
      : new Crew(workers, source, settings, agenda, this.recorder, pace);
    this.began = agenda.now;
    this.nemesis.start();
    crew.start();
    agenda.after(settings.timeLimitMicros, () => {
      crew.stop(() => {
        this.nemesis.heal();
        agenda.after(source.final === undefined ? 0 : settings.recoveryMicros, () => {
          crew.finish(() => {
            this.isOver = true;
          });
        });
      });
    });
  }

  private hire(source: ReturnType<Workload['source']>): Worker[] {
    const {concurrency, nodes} = this.settings;
    return Array.from({length: concurrency}, (_, thread) => {
      const worker: Worker = new Worker(thread, nodes[thread % nodes.length] ?? '', {
        workload: this.workload,
        timeout: this.workload.timeout?.(this.settings) ?? TIMEOUT,
        concurrency,
        open: (node) => this.clients.open(node),
        record: (event) => {
          const timed = {...event, time: this.agenda.now - this.began};
          this.history.push(timed);
          this.recorder.note({kind: 'recorded', node: event.node, event: timed});
          source.heard?.(worker, timed);
        },
        malformed: (sentence) => {
          this.malformed.add('replies of another form', sentence);
        },
      });
      return worker;
    });
  }

  private obey(command: Command): void {
    this.recorder.because({kind: 'command', command}, () => {
      switch (command.kind) {
        case 'cut':
          this.network.partition(command.links);
          break;
        case 'heal':
          this.network.partition([]);
          break;
        case 'crash':
          this.network.disconnect(command.node);
          this.host.kill(command.node);
          break;
        case 'restart':
          this.restart(command.node);
          break;
        case 'pause':
          this.host.pause(command.node);
          break;
        case 'resume':
          this.host.resume(command.node);
          break;
      }
    });
  }

  private restart(node: string): void {
    if (this.network.isUp(node)) return;
    this.startNode(node, (problem) => {
      if (problem !== null)
        this.problem('restarts', `${problem}, after it had been killed and started again.`);
    });
  }
}

function refusal(node: string, type: string, reply: Body | null): string {
  const answer = reply === null ? 'did not answer' : `answered ${JSON.stringify(reply)} to`;
  return `${node} ${answer} ${type}; a node has to answer with ${type}_ok`;
}
