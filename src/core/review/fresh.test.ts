import {expect, it} from 'vitest';
import {skills} from './catalogue.ts';
import {freshSkills} from './fresh.ts';

const asked = (lesson: string, ...sittings: string[]) =>
  freshSkills(skills, lesson, sittings).map(({id}) => id);

it('asks for what the sitting taught, and where that is little for what came before it', () => {
  expect(asked('cap', 'proof')).toEqual(['linearizable', 'may-return', 'majority-side']);
  expect(asked('cap', 'proof', 'choice')).toEqual(asked('cap', 'proof'));
  expect(asked('fallacies', 'silence', 'once')).toHaveLength(3);
  const [nearest, ...earlier] = asked('flp', 'model', 'lemmas', 'theorem', 'ways');
  expect([nearest, earlier]).toEqual(['ben-or-phase', ['valence']]);
});

it('asks for nothing that another lesson teaches, or a later sitting', () => {
  expect(asked('flp', 'proof')).toEqual([]);
  expect(asked('flp', 'model')).toEqual(['valence']);
});
