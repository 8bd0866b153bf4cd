import type {Memory} from './memory.ts';
import type {SkillLevel} from './skill.ts';

/** Days for which a skill is kept before it is asked with more to hold in mind. */
const SECOND = 4;
const THIRD = 21;

/** How hard the next question of a skill is: harder, the longer it has been kept, and easy again after a lapse. */
export function levelFor(memory: Memory | undefined): SkillLevel {
  if (!memory || memory.stability < SECOND) return 0;
  return memory.stability < THIRD ? 1 : 2;
}
