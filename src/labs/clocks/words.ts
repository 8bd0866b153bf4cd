import {conesOf} from '../../core/simulation/causality.ts';
import {diagramOf, nameOf, type Drawing} from '../../core/simulation/clocks/drawing.ts';
import {pathBetween} from '../../core/simulation/clocks/path-between.ts';
import type {Stamps} from '../../core/simulation/clocks/stamps.ts';
import type {ClockName} from '../space-time/clock-names.ts';
import {inMillis, stampInWords, vectorInWords} from '../space-time/stamp-words.ts';
import {presetOf} from './scenarios.ts';
import type {Session} from './session.ts';

/** An event's label in the picture: its name, and what the clock says that is shown. */
export function labelOf(drawing: Drawing, id: string, stamps: Stamps, clock: ClockName): string {
  const name = nameOf(drawing, id);
  const said = stampInWords(stamps, clock, drawing.processes);
  return said === '' ? name : `${name}: ${said}`;
}

export interface Told {
  readonly tone: 'ok' | 'wrong' | 'unknown';
  readonly word: string;
  readonly sentence: string;
}

/** How two events stand to each other, and what each clock makes of it. `one` is named first where neither is. */
export function relationInWords(
  drawing: Drawing,
  stamps: ReadonlyMap<string, Stamps>,
  one: string,
  other: string,
): Told {
  const forth = pathBetween(drawing, one, other);
  const path = forth ?? pathBetween(drawing, other, one);
  const [first, second] = path !== null && forth === null ? [other, one] : [one, other];
  const [left, right] = [stamps.get(first), stamps.get(second)];
  const [a, b] = [nameOf(drawing, first), nameOf(drawing, second)];
  if (!left || !right) return {tone: 'unknown', word: 'No such event', sentence: ''};
  const numbers = `Lamport’s numbers: ${a} ${left.lamport}, ${b} ${right.lamport}.`;
  if (path === null) {
    return {
      tone: 'unknown',
      word: 'Concurrent',
      sentence:
        `No path leads from ${a} to ${b} or back: neither can have caused the other. ${numbers} ` +
        (left.lamport === right.lamport
          ? 'They are equal, which tells you that the two are concurrent.'
          : 'They differ, which tells you only that the one with the larger number did not come first.'),
    };
  }
  const isWrong = left.wall > right.wall;
  const way = path.map((id) => nameOf(drawing, id)).join(' → ');
  return {
    tone: isWrong ? 'wrong' : 'ok',
    word: `${a} happened before ${b}`,
    sentence: isWrong
      ? `${way}. Their wall clocks say the opposite: ${inMillis(left.wall)} at ${a}, ${inMillis(right.wall)} at ${b}.`
      : `${way}. ${numbers} Of two events on one path the later has the larger number.`,
  };
}

/** The verdict on what is touched: one event with its cones, or two with their relation. */
export function verdictOf(session: Session, stamps: ReadonlyMap<string, Stamps>): Told {
  const {drawing, chosen, other} = session;
  if (chosen === null)
    return {tone: 'unknown', word: 'No event touched', sentence: 'Touch one to see what can have caused it.'};
  if (other !== null) return relationInWords(drawing, stamps, other, chosen);
  const {past, future} = conesOf(
    diagramOf(drawing, () => ''),
    chosen,
  );
  const rest = drawing.events.length - 1 - past.size - future.size;
  return {
    tone: 'ok',
    word: nameOf(drawing, chosen),
    sentence: `${past.size} before it, ${future.size} after it, ${rest} concurrent with it. Touch another event to compare the two.`,
  };
}

/** What the touched event is and what its process knows there; at first what the drawing is about. */
export function captionOf(session: Session, stamps: ReadonlyMap<string, Stamps>): string {
  const {drawing, chosen, preset} = session;
  const stamp = stamps.get(chosen ?? '');
  if (chosen === null || !stamp) return presetOf(preset).intro;
  const {processes} = drawing;
  const known = processes.map((process) => `${stamp.vector[process] ?? 0} of ${process}`);
  return (
    `${nameOf(drawing, chosen)} ${deedInWords(drawing, chosen)}. Its vector ${vectorInWords(stamp.vector, processes)} counts ` +
    `the events that lead to it, itself among them: ${listed(known)}.`
  );
}

/** What an event does: 'sends a message to B, which B2 receives'. */
export function deedInWords(drawing: Drawing, id: string): string {
  const sent = drawing.messages.find(({from}) => from === id);
  if (sent)
    return sent.to === null
      ? `sends a message to ${sent.toward}, which is lost`
      : `sends a message to ${sent.toward}, which ${nameOf(drawing, sent.to)} receives`;
  const received = drawing.messages.find(({to}) => to === id);
  return received
    ? `receives the message of ${nameOf(drawing, received.from)}`
    : 'is a step of its own process';
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
