import type {SpaceTimeDiagram} from '../../simulation/diagram.ts';

/* Chains of steps and messages in a diagram, followed one by one. */

/** Whether a chain of steps and messages leads from one event to another. */
export function leads(picture: SpaceTimeDiagram, from: string, to: string): boolean {
  const event = (id: string) => picture.events.find((each) => each.id === id);
  const following = (id: string): string[] => [
    ...picture.events
      .filter((each) => each.process === event(id)?.process && each.at > (event(id)?.at ?? 0))
      .map((each) => each.id),
    ...picture.messages.filter((message) => message.from === id).flatMap((message) => message.to ?? []),
  ];
  const seen = new Set(following(from));
  for (const each of seen) for (const next of following(each)) seen.add(next);
  return seen.has(to);
}

export const past = (picture: SpaceTimeDiagram, id: string): string[] =>
  picture.events.map((each) => each.id).filter((each) => leads(picture, each, id));

/** The number of events in the longest chain that ends there. */
export const longest = (picture: SpaceTimeDiagram, id: string): number =>
  1 + Math.max(0, ...past(picture, id).map((each) => longest(picture, each)));
