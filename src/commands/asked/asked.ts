import {parseArgs} from 'node:util';

/** How a developer's command is called. */
export interface Call<Flag extends string> {
  /** What `--help` prints. */
  readonly usage: string;
  /** Its options, each of which is there or not: `write` for `--write`. */
  readonly flags?: readonly Flag[];
  /** How many other words it takes; none where it says nothing. */
  readonly most?: number;
}

export interface Asked<Flag extends string> {
  readonly flags: ReadonlySet<Flag>;
  readonly words: readonly string[];
}

/**
 * What a command was asked to do: many take minutes or write files, so a mistyped option must not start them.
 * @throws with the reason, where an option is unknown or there are too many words
 */
export function read<Flag extends string>(args: readonly string[], call: Call<Flag>): Asked<Flag> | 'help' {
  const {flags = [], most = 0} = call;
  const {values, positionals} = parseArgs({
    args: [...args],
    options: Object.fromEntries(['help', ...flags].map((flag) => [flag, {type: 'boolean' as const}])),
    allowPositionals: true,
  });
  if (values['help']) return 'help';
  if (positionals.length > most) throw new Error(`Unexpected argument '${String(positionals[most])}'.`);
  return {flags: new Set(flags.filter((flag) => values[flag])), words: positionals};
}

/** The same of the words behind this program; `--help` ends it with the usage, what it does not know with 2. */
export function asked<Flag extends string = never>(call: Call<Flag>): Asked<Flag> {
  try {
    const found = read(process.argv.slice(2), call);
    if (found !== 'help') return found;
    console.log(call.usage);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${call.usage}`);
    process.exit(2);
  }
}
