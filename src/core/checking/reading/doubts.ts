import {canonical} from '../canonical.ts';
import type {LocatedEvent} from '../events.ts';
import type {Process, Value} from '../history.ts';
import {quoted} from './source.ts';

/** How many names are compared; a history with more than that is not checked for names that look alike. */
const MOST_NAMES = 10_000;

/** Notices what is odd about a history and would change its verdict if it were a slip of the recorder. */
export class Doubts {
  private last: LocatedEvent | null = null;
  private backwards: {line: number; time: number; before: LocatedEvent} | null = null;
  private backwardsCount = 0;
  private withKey = false;
  private withoutKey: number | null = null;
  private readonly keys = new Map<string, Value>();
  private readonly processes = new Map<string, Process>();
  private readonly alike = new Set<string>();

  look(located: LocatedEvent): void {
    const {event, line, time} = located;
    if (time !== undefined) {
      if (this.last?.time !== undefined && time < this.last.time) {
        this.backwards ??= {line, time, before: this.last};
        this.backwardsCount += 1;
      }
      this.last = located;
    }
    if (event.type !== 'invoke') return;
    if (event.key === undefined) this.withoutKey ??= line;
    else {
      this.withKey = true;
      this.compare(this.keys, event.key, 'key');
    }
    this.compare(this.processes, event.process, 'process');
  }

  /** One sentence for each kind of doubt, with its first place. */
  sentences(): string[] {
    const sentences: string[] = [];
    if (this.backwards !== null) {
      const {line, time, before} = this.backwards;
      const more = this.backwardsCount > 1 ? ` (and ${this.backwardsCount - 1} more such)` : '';
      sentences.push(
        `Times run backwards: line ${line} has time ${time}, and line ${before.line} before it has ${before.time}${more}. ` +
          'The order of the file was judged; if the times are right, sort the events by them.',
      );
    }
    if (this.withKey && this.withoutKey !== null) {
      sentences.push(
        `Some operations name a key and some do not (line ${this.withoutKey}); those without were judged as one object of their own.`,
      );
    }
    return [...sentences, ...this.alike];
  }

  private compare<Name extends Value>(known: Map<string, Name>, name: Name, what: string): void {
    if (known.size >= MOST_NAMES) return;
    const text = canonical(name);
    if (known.has(text)) return;
    known.set(text, name);
    const twin =
      typeof name === 'string' ? name : typeof name === 'number' ? JSON.stringify(String(name)) : null;
    if (twin === null || twin === text || !known.has(twin)) return;
    this.alike.add(
      `The ${what} ${quoted(text)} and the ${what} ${quoted(twin)} were taken for two; if they are one, write them alike.`,
    );
  }
}
