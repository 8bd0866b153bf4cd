import {modelMap, type ModelAvailability} from '../model-map.ts';

/** Levels of isolation, the strongest first. */
export const levels = [
  'strict serializable',
  'strong session serializable',
  'serializable',
  'repeatable read',
  'snapshot isolation',
  'cursor stability',
  'monotonic atomic view',
  'read committed',
  'read uncommitted',
] as const;
export type Level = (typeof levels)[number];

/** The weakest levels that an anomaly rules out; what implies one of them goes with it (Adya 1999; Bailis and others 2013). */
const rulesOut: Readonly<Record<string, readonly Level[]>> = {
  'unwritten value': ['read uncommitted'],
  'duplicate elements': ['read uncommitted'],
  G0: ['read uncommitted'],
  'incompatible order': ['read committed'],
  'dirty update': ['read committed'],
  G1a: ['read committed'],
  G1b: ['read committed'],
  G1c: ['read committed'],
  // A transaction that goes against itself: the axiom INT of Cerone, Bernardi and Gotsman 2015.
  internal: ['snapshot isolation', 'serializable'],
  'lost update': ['cursor stability', 'snapshot isolation'],
  'G-single': ['repeatable read', 'snapshot isolation'],
  'G-nonadjacent': ['repeatable read', 'snapshot isolation'],
  'G2-item': ['repeatable read'],
};

const below = (level: Level): readonly string[] => {
  if (level === 'strict serializable') return ['strong session serializable'];
  if (level === 'strong session serializable') return ['serializable'];
  return modelMap.find(({name}) => name === level)?.implies ?? [];
};

/** The levels that follow from one at once. */
export function weakerThan(level: Level): readonly Level[] {
  return levels.filter((name) => below(level).includes(name));
}

/** Whether a level can be kept while the network is cut; to keep the order of sessions as well makes it no easier. */
export function availabilityOfLevel(level: Level): ModelAvailability {
  return modelMap.find(({name}) => name === level)?.availability ?? 'unavailable';
}

function follows(level: Level): Set<string> {
  const all = new Set<string>([level]);
  for (const each of all) {
    const known = levels.find((name) => name === each);
    for (const next of known === undefined ? [] : below(known)) all.add(next);
  }
  return all;
}

/** The levels that are ruled out by anomalies of these names. */
export function ruledOut(names: Iterable<string>): Set<Level> {
  const weakest = new Set<string>();
  for (const name of names) {
    const plain = name.replace(/-(process|realtime)$/, '');
    if (name.endsWith('-process')) weakest.add('strong session serializable');
    else if (name.endsWith('-realtime')) weakest.add('strict serializable');
    else for (const level of rulesOut[plain] ?? []) weakest.add(level);
  }
  return new Set(levels.filter((level) => [...follows(level)].some((each) => weakest.has(each))));
}

/** Of the levels that are left, those that no other of them implies. */
export function strongestLeft(out: ReadonlySet<Level>): Level[] {
  const left = levels.filter((level) => !out.has(level));
  return left.filter((level) => !left.some((other) => other !== level && follows(other).has(level)));
}
