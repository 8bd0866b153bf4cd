import type {Skill} from './skill.ts';

/** As many questions as one still likes to answer at the end of a sitting. */
const MOST_FRESH = 3;

/**
 * What is asked at the end of a sitting: its own skills, in the order of the path, and where these are few those of the sittings
 * before it, the nearest first.
 *
 * @param sittings ids of the lesson's sittings up to the one that ends, in order
 */
export function freshSkills(skills: readonly Skill[], lesson: string, sittings: readonly string[]): Skill[] {
  const taught = skills.filter((skill) => skill.lesson === lesson);
  return [...sittings]
    .reverse()
    .flatMap((sitting) => taught.filter((skill) => skill.sitting === sitting))
    .slice(0, MOST_FRESH);
}
