/*
 * The explorer's model again, for a program that shares nothing with it: configurations are JSON texts that hold the
 * model's own words. Only brute-force.test.ts uses what stands in this folder.
 */
type Vote = number | null;
export interface Process {
  input: number;
  is: 'new' | 'voting' | 'decided';
  votes: Vote[];
  decision: Vote;
  mood?: boolean;
}
export interface World {
  inputs: number[];
  processes: Process[];
  mail: {from: number; to: number; what: string; value: number}[];
  dead: number | null;
}
export type Rules = (world: World, process: number, mail: World['mail'][number] | 'start' | 'null') => void;
export type Next = (world: World) => World[];

export const others = (world: World, process: number) =>
  world.processes.map((_, other) => other).filter((other) => other !== process);
export const post = (world: World, from: number, to: number[], what: string, value: number) => {
  for (const one of to) world.mail.push({from, to: one, what, value});
};
export const the = (world: World, process: number): Process => {
  const found = world.processes[process];
  if (!found) throw new Error('no such process');
  return found;
};
export const decide = (one: Process, value: number) => {
  Object.assign(one, {is: 'decided', decision: value, votes: []});
};
/** Everything that a world says, with the mail in order; `anonymous` mail does not say who sent it. */
export const text = (world: World, anonymous: boolean) =>
  JSON.stringify([
    world.inputs,
    world.processes,
    world.mail.map((mail) => JSON.stringify(anonymous ? {...mail, from: 0} : mail)).sort(),
    world.dead,
  ]);

/** A world is what its JSON says, so a copy of the text is a copy of the world. */
export const copyOf = (world: World): World => JSON.parse(JSON.stringify(world)) as World;
