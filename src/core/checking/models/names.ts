/** The models that a history of registers is judged by, the strongest first. */
export const modelNames = [
  'linearizable',
  'regular',
  'safe',
  'sequential',
  'convergent causal',
  'causal',
  'PRAM',
  'read your writes',
  'monotonic reads',
  'monotonic writes',
  'writes follow reads',
  'eventual',
] as const;
export type ModelName = (typeof modelNames)[number];

/** Whether a name from outside is a model's. */
export function isModelName(name: string): name is ModelName {
  return modelNames.some((each) => each === name);
}

/** As in an option of a command or in an address: `read-your-writes`. */
export function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** The model that a person means, however it is spelt. */
export function modelNamed(text: string): ModelName | null {
  return modelNames.find((name) => slug(name) === slug(text)) ?? null;
}

/** Models that are about orders of operations, and in which order operations have to stand there. */
export type OrderModel = Exclude<
  ModelName,
  'linearizable' | 'regular' | 'safe' | 'convergent causal' | 'eventual'
>;

/**
 * Each model, and what follows from it at once: a history that the first allows, the second allows. Regular and safe
 * are defined where each object has one writer; what follows from and to them, follows there.
 */
export const follows: Readonly<Record<ModelName, readonly ModelName[]>> = {
  linearizable: ['regular', 'sequential'],
  regular: ['safe', 'eventual'],
  safe: [],
  sequential: ['convergent causal', 'causal'],
  'convergent causal': ['eventual'],
  causal: ['PRAM', 'writes follow reads'],
  PRAM: ['read your writes', 'monotonic reads', 'monotonic writes'],
  'read your writes': ['eventual'],
  'monotonic reads': ['eventual'],
  'monotonic writes': ['eventual'],
  'writes follow reads': ['eventual'],
  eventual: [],
};

/** All that follows from a model, itself included. */
export function allThatFollows(name: ModelName): Set<ModelName> {
  const all = new Set<ModelName>([name]);
  for (const each of all) for (const next of follows[each]) all.add(next);
  return all;
}
