import {modelMap, type ModelAvailability} from '../../checking/model-map.ts';
import type {Skill} from '../skill.ts';

const says: Readonly<Record<ModelAvailability, string>> = {
  unavailable: 'No: some live server has to refuse.',
  sticky: 'Only if it stays with its server.',
  total: 'Yes, at any live server.',
};

const why: Readonly<Record<ModelAvailability, string>> = {
  unavailable: 'To keep it, copies have to agree before they answer, and during a cut some cannot.',
  sticky:
    'What the client has seen or written stands on the server that it stays with; another may not have it yet.',
  total: 'Any copy can answer from what it has, or hold back what would break the promise.',
};

/** Models whose place every level knows, and those that come later. */
const counts = [6, 11, 16] as const;

/** Bailis and others 2013: which promises a client can be kept during a partition. */
export const modelAvailability: Skill = {
  id: 'model-availability',
  lesson: 'intro-course',
  sitting: 'theory',
  can: 'say which promises can be kept to a client during a partition',
  loadIs: 'models to know',
  draft(dice, level, aim) {
    const known = [
      'linearizable',
      'read committed',
      'read your writes',
      'monotonic reads',
      'serializable',
      'causal',
      'sequential',
      'PRAM',
      'snapshot isolation',
      'monotonic writes',
      'writes follow reads',
      'strict serializable',
      'repeatable read',
      'cursor stability',
      'monotonic atomic view',
      'read uncommitted',
    ].slice(0, counts[level]);
    const target = (['unavailable', 'sticky', 'total'] as const)[aim % 3] ?? 'total';
    const name = dice.one(known);
    const model = modelMap.find((each) => each.name === name);
    if (model?.availability !== target) return null;
    return {
      ask: `A network is cut, and each client still reaches at least one live server. The system promises this: ${name}. Can a client always be answered?`,
      right: {says: says[target], why: why[target]},
      wrong: (['unavailable', 'sticky', 'total'] as const)
        .filter((each) => each !== target)
        .map((each) => ({
          belief: {
            unavailable: 'by CAP no promise survives a partition',
            sticky: 'a client is safe as long as it stays with its server',
            total: 'a live server can always answer',
          }[each],
          says: says[each],
          why: `${why[target]} ${each === 'unavailable' ? 'CAP speaks of linearizability, and weaker promises can be kept.' : ''}`.trim(),
        })),
      load: known.length,
    };
  },
};
