import type {Entry} from '../../core/simulation/log.ts';
import type {Message} from '../../core/simulation/protocol.ts';
import type {Micros} from '../../core/simulation/time.ts';
import {inFlight, type World} from '../../core/simulation/world.ts';
import type {NetworkMessage} from '../../views/Network/index.tsx';

/** Entries of the log that are looked through for what was lost lately. */
const LATELY = 40;

interface Wishes<Body> {
  readonly label: (body: Body) => string;
  /** How long a message that was lost stays in the picture. */
  readonly graceMicros: Micros;
  /** Which of them are drawn: all, unless it says otherwise. */
  readonly isDrawn?: (message: Message<Body>) => boolean;
}

/**
 * The messages under way, and for a moment those that were just lost.
 *
 * @param at the moment that is looked at
 * @param log what has happened until then
 */
export function messagesAt<State, Body>(
  world: World<State, Body>,
  log: readonly Entry<Body>[],
  at: Micros,
  {label, graceMicros, isDrawn = () => true}: Wishes<Body>,
): NetworkMessage[] {
  const drawn = ({id, src, dest, body}: Message<Body>, progress: number, lost: boolean) => ({
    ...{id, src, dest, progress, lost},
    label: label(body),
  });
  const flying = inFlight(world)
    .filter(isDrawn)
    .map((message) => {
      const {sent, arrives} = message;
      return drawn(message, arrives > sent ? Math.min(1, (at - sent) / (arrives - sent)) : 1, false);
    });
  const lost = log
    .slice(-LATELY)
    .filter((entry) => entry.at > at - graceMicros)
    .flatMap(({facts}) => facts)
    .flatMap((fact) =>
      fact.kind === 'lost' && isDrawn(fact.message) ? [drawn(fact.message, 0.5, true)] : [],
    );
  return [...flying, ...lost];
}
