import {describe, expect, it} from 'vitest';
import {modelMap, type ModelAvailability} from './model-map.ts';

const called = (name: string) => {
  const model = modelMap.find((each) => each.name === name);
  if (!model) throw new Error(`The map has no model "${name}".`);
  return model;
};

/** All that follows from a model, by any number of arrows. */
const weaker = (name: string): Set<string> =>
  new Set(called(name).implies.flatMap((next) => [next, ...weaker(next)]));

const rank: Record<ModelAvailability, number> = {unavailable: 0, sticky: 1, total: 2};

describe('the map of models', () => {
  it('lets no weaker model be harder to keep than a stronger one', () => {
    for (const {name, availability} of modelMap)
      for (const below of weaker(name))
        expect(rank[called(below).availability], `${name} and ${below}`).toBeGreaterThanOrEqual(
          rank[availability],
        );
  });

  it('has no cycle, and no arrow that others already make', () => {
    for (const {name, implies} of modelMap) {
      expect(weaker(name)).not.toContain(name);
      for (const next of implies)
        for (const other of implies)
          if (other !== next) expect(weaker(other), `${name} to ${next}`).not.toContain(next);
    }
  });

  it('puts all other models under strict serializability', () => {
    expect(weaker('strict serializable').size).toBe(modelMap.length - 1);
  });

  /** jepsen.io/consistency: at or above one of these no availability; at or above read your writes sticky at most. */
  const published = (name: string): ModelAvailability => {
    const isAtOrAbove = (bound: string) => bound === name || weaker(name).has(bound);
    if (['cursor stability', 'snapshot isolation', 'sequential'].some(isAtOrAbove)) return 'unavailable';
    return isAtOrAbove('read your writes') ? 'sticky' : 'total';
  };

  it.each(modelMap.map(({name, availability}) => [name, availability]))(
    'says of %s what the page says: %s',
    (name, availability) => {
      expect(published(name)).toBe(availability);
    },
  );
});
