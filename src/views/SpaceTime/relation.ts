import type {Cones} from '../../core/simulation/causality.ts';
import type {DiagramMessage} from '../../core/simulation/diagram.ts';

/** How an event stands to the highlighted one. */
export type Relation = 'self' | 'past' | 'future' | 'concurrent' | 'none';

/** No highlight, no relation. */
export function relationTo(cones: Cones | null, highlight: string | undefined, event: string): Relation {
  if (!cones) return 'none';
  if (event === highlight) return 'self';
  if (cones.past.has(event)) return 'past';
  return cones.future.has(event) ? 'future' : 'concurrent';
}

/** Whether a message comes from the highlighted event's past, or goes into its future, as a whole. */
export function isInOneCone({from, to}: DiagramMessage, relation: (event: string) => Relation): boolean {
  const ends = [relation(from), to === null ? 'concurrent' : relation(to)];
  return (['past', 'future'] as const).some((cone) => ends.every((end) => end === 'self' || end === cone));
}
