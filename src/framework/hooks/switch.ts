/** The environment's two switches: `PLAIN=1` leaves out every hook, `WITHOUT=tslib,head` those that it names. */
export interface Switches {
  readonly PLAIN?: string | undefined;
  readonly WITHOUT?: string | undefined;
}

interface Named {
  readonly name: string;
  readonly needs?: readonly string[];
}

/** Whether this build uses only what Docusaurus supports. */
export function isPlain({PLAIN}: Switches = process.env): boolean {
  return PLAIN !== undefined && !['', '0', 'no'].includes(PLAIN);
}

/**
 * The hooks that are on: without those that are named, and without those that need one of them.
 * @throws for a name that no hook has
 */
export function hooksOn<Each extends Named>(
  hooks: readonly Each[],
  switches: Switches = process.env,
): Each[] {
  if (isPlain(switches)) return [];
  const off = new Set((switches.WITHOUT ?? '').split(',').map((name) => name.trim()));
  off.delete('');
  const names = hooks.map(({name}) => name);
  const unknown = [...off].filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`WITHOUT=${unknown.join(',')} names no hook. There are: ${names.join(', ')}.`);
  return hooks.filter(({name, needs = []}) => ![name, ...needs].some((each) => off.has(each)));
}
