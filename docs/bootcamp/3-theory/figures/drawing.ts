import type {
  DiagramEvent,
  DiagramEventKind,
  DiagramMessage,
  SpaceTimeDiagram,
} from '@site/src/core/simulation/diagram.ts';

/** A space-time diagram that grows while the code that it shows runs. */
export class Drawing {
  readonly #names: readonly string[];
  readonly #events: DiagramEvent[] = [];
  readonly #messages: DiagramMessage[] = [];

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** An event of this process in this row; returns its id, by which messages name it. */
  event(process: string, row: number, kind: DiagramEventKind, label?: string): string {
    const id = `${process} ${row}`;
    this.#events.push({id, process, at: row, kind, ...(label === undefined ? {} : {label})});
    return id;
  }

  message(from: string, to: string, label?: string): void {
    this.#messages.push({from, to, ...(label === undefined ? {} : {label})});
  }

  done(cut?: readonly string[]): SpaceTimeDiagram {
    return {
      processes: this.#names.map((name) => ({id: name, label: name})),
      events: this.#events,
      messages: this.#messages,
      ...(cut === undefined ? {} : {cut}),
    };
  }
}
