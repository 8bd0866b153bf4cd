import type {DrawnEvent, DrawnMessage, Drawing} from './drawing.ts';
import {nameOf} from './drawing.ts';
import {pathBetween} from './path-between.ts';

/** What can be done to a drawing. Events are named by their ids. */
export type Edit =
  /** One more event of a process, after all others. */
  | {readonly kind: 'event'; readonly process: string}
  /** From an event that does nothing yet to another one; what depends on the receiver moves down with it. */
  | {readonly kind: 'message'; readonly from: string; readonly to: string}
  /** From an event that does nothing yet to a new event of a process. */
  | {readonly kind: 'send'; readonly from: string; readonly toward: string}
  /** As `send`, and it never arrives. */
  | {readonly kind: 'lose'; readonly from: string; readonly toward: string}
  /** One place earlier or later in real time. */
  | {readonly kind: 'move'; readonly event: string; readonly by: -1 | 1}
  /** The event, and the message that it sends or receives. */
  | {readonly kind: 'remove'; readonly event: string}
  | {readonly kind: 'skew'; readonly process: string; readonly millis: number};

export type Edited =
  | {readonly kind: 'done'; readonly drawing: Drawing}
  /** Why it cannot be, for the reader; the drawing is as it was. */
  | {readonly kind: 'refused'; readonly reason: string};

/** A drawing of more is no longer read but searched. */
export const MOST_EVENTS = 24;
/** No clock is further off than this, in milliseconds. */
export const MOST_SKEW = 100;

/** A drawing after an edit, or why there is no such run. */
export function edit(drawing: Drawing, change: Edit): Edited {
  switch (change.kind) {
    case 'event':
      return withEvent(drawing, change.process);
    case 'message':
      return withMessage(drawing, change.from, change.to);
    case 'send':
    case 'lose':
      return withSent(drawing, change);
    case 'move':
      return moved(drawing, change.event, change.by);
    case 'remove':
      return done({
        ...drawing,
        events: drawing.events.filter(({id}) => id !== change.event),
        messages: drawing.messages.filter(({from, to}) => from !== change.event && to !== change.event),
      });
    case 'skew': {
      const wrong = Math.max(-MOST_SKEW, Math.min(MOST_SKEW, Math.round(change.millis)));
      return done({...drawing, skews: {...drawing.skews, [change.process]: wrong}});
    }
  }
}

const done = (drawing: Drawing): Edited => ({kind: 'done', drawing});
const refused = (reason: string): Edited => ({kind: 'refused', reason});

function withEvent(drawing: Drawing, process: string): Edited {
  if (drawing.events.length >= MOST_EVENTS)
    return refused(`There is room for ${MOST_EVENTS} events. Remove one first.`);
  return done({...drawing, events: [...drawing.events, {id: freshId(drawing), process}]});
}

/** An id that no event has. */
function freshId({events}: Drawing): string {
  return String(1 + Math.max(0, ...events.map(({id}) => Number(id))));
}

/** What an event does already, in words; null while it does nothing. */
function deedOf(drawing: Drawing, id: string): string | null {
  const name = nameOf(drawing, id);
  if (drawing.messages.some(({from}) => from === id)) return `${name} sends a message already`;
  if (drawing.messages.some(({to}) => to === id)) return `${name} receives a message already`;
  return null;
}

function withMessage(drawing: Drawing, from: string, to: string): Edited {
  const busy = deedOf(drawing, from) ?? deedOf(drawing, to);
  if (busy !== null) return refused(`${busy}, and an event does one thing. Add an event for the other.`);
  const [sender, receiver] = [from, to].map((id) => drawing.events.find((event) => event.id === id));
  if (!sender || !receiver) return refused('A message needs two events.');
  if (sender.process === receiver.process)
    return refused(`${sender.process} need not send itself a message: its own events are in order already.`);
  const path = pathBetween(drawing, to, from);
  if (path !== null) {
    const names = path.map((id) => nameOf(drawing, id));
    return refused(
      `${names[0]} happened before ${names.at(-1)} (${names.join(' → ')}), so a message from ${names.at(-1)} ` +
        `to ${names[0]} would arrive before it was sent.`,
    );
  }
  const messages = [...drawing.messages, {from, to, toward: receiver.process}];
  return done({...drawing, messages, events: causesFirst({...drawing, messages})});
}

function withSent(drawing: Drawing, {kind, from, toward}: Extract<Edit, {toward: string}>): Edited {
  const busy = deedOf(drawing, from);
  if (busy !== null) return refused(`${busy}, and an event does one thing. Add an event for the other.`);
  if (kind === 'lose') return done({...drawing, messages: [...drawing.messages, {from, to: null, toward}]});
  const grown = withEvent(drawing, toward);
  if (grown.kind === 'refused') return grown;
  return withMessage(grown.drawing, from, grown.drawing.events.at(-1)?.id ?? '');
}

function moved(drawing: Drawing, id: string, by: -1 | 1): Edited {
  const place = drawing.events.findIndex((event) => event.id === id);
  const [one, other] = [drawing.events[place], drawing.events[place + by]];
  if (!one) return refused('There is no such event.');
  if (!other) return refused(`${nameOf(drawing, id)} is the ${by < 0 ? 'first' : 'last'} event already.`);
  const events = drawing.events.map((event, row) =>
    row === place ? other : row === place + by ? one : event,
  );
  const [from, to] = by < 0 ? [other, one] : [one, other];
  if (drawing.messages.some((message) => message.from === from.id && message.to === to.id)) {
    const [sends, receives] = [from, to].map((event) => nameOf(drawing, event.id));
    return refused(`${receives} receives what ${sends} sends, so it cannot come before it.`);
  }
  return done({...drawing, events});
}

/** The events in the order that they have, but for those that have to come after one that stands below them. */
function causesFirst({events, messages}: Drawing): readonly DrawnEvent[] {
  const waiting = [...events];
  const order: DrawnEvent[] = [];
  while (waiting.length > 0) {
    const place = waiting.findIndex((event, before) =>
      isFree(event, waiting.slice(0, before), waiting, messages),
    );
    order.push(...waiting.splice(Math.max(0, place), 1));
  }
  return order;
}

/** Whether nothing that waits comes before an event: on its process, or as the sender of what it receives. */
function isFree(
  {id, process}: DrawnEvent,
  above: readonly DrawnEvent[],
  waiting: readonly DrawnEvent[],
  messages: readonly DrawnMessage[],
): boolean {
  if (above.some((event) => event.process === process)) return false;
  const sender = messages.find(({to}) => to === id)?.from;
  return sender === undefined || !waiting.some((event) => event.id === sender);
}
