import type {Compiler} from 'webpack';

/** What the bundler tells while it runs. A build loads this file more than once, so it is held by the process. */
interface Seen {
  client: Set<string>;
  server: Set<string>;
  counts: Map<string, number>;
}

const key = Symbol.for('framework/seen');
const holder = globalThis as {[key]?: Seen};

export function seen(): Seen {
  holder[key] ??= {client: new Set(), server: new Set(), counts: new Map()};
  return holder[key];
}

/** Counts that something happened: a field was left out, a run of static text was folded. */
export function count(what: string): void {
  const {counts} = seen();
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** Notes which modules go into a bundle, before any is left out as unused. */
export class NoteModules {
  readonly #isServer: boolean;

  constructor(isServer: boolean) {
    this.#isServer = isServer;
  }

  apply(compiler: Compiler): void {
    const {client, server} = seen();
    compiler.hooks.compilation.tap('NoteModules', (compilation) => {
      compilation.hooks.finishModules.tap('NoteModules', (modules) => {
        for (const module of modules) {
          const {resource} = module as {resource?: string};
          if (resource) (this.#isServer ? server : client).add(resource);
        }
      });
    });
  }
}
