import {createWriteStream, mkdirSync, readdirSync, writeFileSync, type WriteStream} from 'node:fs';
import path from 'node:path';
import type {ClientEvent} from '../../core/workbench/event.ts';
import type {Entry, Fact} from '../../core/workbench/run/journal.ts';
import type {Settings} from '../../core/workbench/settings.ts';
import {topologyOf} from '../../core/workbench/topology.ts';
import type {Verdict} from '../../core/workbench/verdict.ts';
import {UsageError} from './usage-error.ts';

/** What a run leaves on the disk. */
export class Folder {
  private readonly streams = new Map<string, WriteStream>();

  /** @throws UsageError if the folder cannot be made, or holds something. */
  constructor(readonly path: string) {
    try {
      mkdirSync(path, {recursive: true});
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      throw new UsageError(`--out cannot be made (${problem}); name a folder that may be written.`);
    }
    if (readdirSync(path).length > 0) {
      throw new UsageError(`--out is “${path}”, which holds something; name a folder that is new or empty.`);
    }
  }

  /** The folder that a node has for itself. */
  ofNode(node: string): string {
    const own = path.join(this.path, 'nodes', node);
    mkdirSync(own, {recursive: true});
    return own;
  }

  /** The first line of run.jsonl: what a picture has to know. */
  begin(settings: Settings): void {
    const {nodes, topology, ...rest} = settings;
    const neighbours = topologyOf(topology, nodes);
    this.line('run.jsonl', {format: 'workbench-run', version: 1, nodes, topology, neighbours, ...rest});
  }

  entry(entry: Entry): void {
    this.line('run.jsonl', {...entry, byHand: false});
    const {cause, at} = entry;
    const isLost = entry.facts.some(({kind}) => kind === 'lost');
    if (cause.kind === 'deliver' && !isLost) {
      this.line('messages.jsonl', {...cause.message, arrives: at, lost: null});
    }
    for (const fact of entry.facts) this.fact(fact);
  }

  logged(node: string, text: string): void {
    this.text(`${node}.log`, `${text}\n`);
  }

  /** All that was found; the last line of run.jsonl says the verdict. */
  results(results: Pick<Verdict, 'valid' | 'reason'>): void {
    const {valid, reason} = results;
    this.line('run.jsonl', {verdict: {valid, reason}});
    writeFileSync(path.join(this.path, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  }

  /** When all is on the disk. */
  async close(): Promise<void> {
    const ends = [...this.streams.values()].map(
      (stream) =>
        new Promise<void>((resolve, reject) => {
          stream.once('error', reject);
          stream.end(resolve);
        }),
    );
    await Promise.all(ends);
  }

  private fact(fact: Fact): void {
    if (fact.kind === 'lost') this.line('messages.jsonl', {...fact.message, arrives: null, lost: fact.why});
    else if (fact.kind === 'recorded') this.line('history.jsonl', historyLine(fact.event));
  }

  private line(name: string, value: object): void {
    this.text(name, `${JSON.stringify(value)}\n`);
  }

  private text(name: string, text: string): void {
    let stream = this.streams.get(name);
    if (stream === undefined) {
      stream = createWriteStream(path.join(this.path, name));
      this.streams.set(name, stream);
    }
    stream.write(text);
  }
}

/** An event as check-history reads it. Time is in nanoseconds, as Jepsen's is. */
function historyLine({time, ...event}: ClientEvent): object {
  return {...event, time: 1000 * time};
}
