import type {Micros} from '../../simulation/time.ts';
import {Chance} from '../chance.ts';
import {services} from '../services/index.ts';
import type {Settings} from '../settings.ts';
import {workloadNamed} from '../workloads/index.ts';
import type {Source, Workload} from '../workloads/workload.ts';
import {Agenda} from './agenda.ts';
import {Clients} from './clients.ts';
import {Crew} from './crew.ts';
import {Findings, type Evidence} from './evidence.ts';
import {hire} from './hire.ts';
import type {Host} from './host.ts';
import {Intake, type Course} from './intake.ts';
import type {Command, Journal} from './journal.ts';
import {Latency} from './latency.ts';
import {Luck} from './luck.ts';
import {Nemesis} from './nemesis.ts';
import {Network} from './network.ts';
import {obey} from './obey.ts';
import {Recorder} from './recorder.ts';
import {ScriptedCrew, ScriptedNemesis, type Script} from './script.ts';
import {Starts} from './starts.ts';
import type {Worker} from './worker.ts';

/**
 * A run of a workload: its clients, network, services and nemesis. It knows no clock and no processes: who runs it says
 * what time it is (`advance`) and what nodes do (`nodes`), and does what it asks of a `Host`.
 */
export class Run implements Course {
  /** True once there is nothing more to do. */
  isOver = false;
  /** What nodes do by themselves is told here. */
  readonly nodes: Intake;
  private readonly agenda = new Agenda();
  private readonly recorder: Recorder;
  private readonly network: Network;
  private readonly clients: Clients;
  private readonly workload: Workload;
  private readonly nemesis: Nemesis | ScriptedNemesis;
  private readonly starts: Starts;
  private readonly found = new Findings();
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
    this.starts = new Starts(settings, this.workload, host, this.network, this.clients);
    this.nodes = new Intake(this, {
      agenda: this.agenda,
      recorder: this.recorder,
      network: this.network,
      found: this.found,
    });
    const chances = {partition: new Chance(seed, 'partition'), processes: new Chance(seed, 'processes')};
    const command = (each: Command) => {
      this.carryOut(each);
    };
    this.nemesis = script
      ? new ScriptedNemesis(script.faults, this.agenda, command)
      : new Nemesis(settings, this.agenda, chances, command);
  }

  /** When `advance` is needed next; `null`: not before a node has printed something. */
  get next(): Micros | null {
    return this.isOver ? null : this.agenda.next;
  }

  /** Since the run began. */
  get now(): Micros {
    return this.agenda.now;
  }

  get hasBegun(): boolean {
    return this.began > 0;
  }

  get evidence(): Evidence {
    return this.found.evidence(this.network.counts);
  }

  /** Starts every node; once all have answered, the work begins. */
  start(): void {
    let missing = this.settings.nodes.length;
    for (const node of this.settings.nodes) {
      this.recorder.because({kind: 'begin'}, () => {
        this.starts.start(node, (problem) => {
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

  /** Ends the run without a verdict. */
  giveUp(why: string): void {
    if (this.isOver) return;
    this.found.stillborn ??= why;
    this.isOver = true;
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

  private hire(source: Source): Worker[] {
    return hire(this.settings, {
      workload: this.workload,
      open: (node) => this.clients.open(node),
      record: (worker, event) => {
        const timed = {...event, time: this.agenda.now - this.began};
        this.found.history.push(timed);
        this.recorder.note({kind: 'recorded', node: event.node, event: timed});
        source.heard?.(worker, timed);
      },
      malformed: (sentence) => {
        this.found.malformed.add('replies of another form', sentence);
      },
    });
  }

  private carryOut(command: Command): void {
    const {network, host} = this;
    const restart = (node: string) => {
      this.restart(node);
    };
    this.recorder.because({kind: 'command', command}, () => {
      obey(command, {network, host, restart});
    });
  }

  private restart(node: string): void {
    if (this.network.isUp(node)) return;
    this.starts.start(node, (problem) => {
      if (problem !== null)
        this.nodes.problem('restarts', `${problem}, after it had been killed and started again.`);
    });
  }
}
