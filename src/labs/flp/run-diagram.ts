import {processName} from '../../core/exploring/process-name.ts';
import type {DiagramEvent, DiagramMessage, SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import type {Game, Position} from './game.ts';
import type {Taken} from './session.ts';

/** How many of the last steps, or rounds, are drawn. */
interface Part {
  readonly steps: number;
  readonly rounds: number;
}

/** What the picture on the stage shows; the table has them all. */
const latest: Part = {steps: 14, rounds: 3};

export const everything: Part = {steps: Infinity, rounds: Infinity};

/** A message on its way, with the event that sent it, if that is still in the picture. */
interface Flying {
  readonly from: number | null;
  readonly to: number;
  readonly body: string;
  readonly sentBy: string | null;
}

/** The run as a space-time diagram: the field's picture of what the scheduler has done. */
export function runDiagram(game: Game, taken: readonly Taken[], part = latest): SpaceTimeDiagram {
  const first = game.position(0);
  const processes = first.processes.map(({input}, process) => ({
    id: String(process),
    label: `${processName(process)} (${input})`,
  }));
  const drawn = isRounds(taken)
    ? roundsOf(game, taken.slice(-part.rounds))
    : eventsOf(game, taken, Math.max(0, taken.length - part.steps));
  return {processes, ...drawn};
}

/** Whether a step of this run is a whole round. */
export const isRounds = ([first]: readonly Taken[]): boolean => first?.target.event.kind === 'round';

type Drawn = Pick<SpaceTimeDiagram, 'events' | 'messages'>;

function eventsOf(game: Game, taken: readonly Taken[], firstShown: number): Drawn {
  const events: DiagramEvent[] = [];
  const messages: DiagramMessage[] = [];
  let flying: Flying[] = [];
  taken.forEach(({from, target}, at) => {
    const {event, to} = target;
    if (event.kind === 'round') return;
    const id = String(at);
    const shown = at >= firstShown;
    const [before, after] = [game.position(from), game.position(to)];
    if (event.kind === 'deliver') {
      const place = flying.findIndex(
        (one) => one.to === event.process && one.body === event.body && (event.from ?? one.from) === one.from,
      );
      const [arrived] = place < 0 ? [] : flying.splice(place, 1);
      if (shown && arrived && arrived.sentBy !== null) {
        messages.push({from: arrived.sentBy, to: id, label: arrived.body});
      }
    }
    const sent = added(before, after, event.kind === 'deliver' ? event : null);
    flying = [...flying, ...sent.map((message) => ({...message, sentBy: shown ? id : null}))];
    if (shown) events.push(eventOf(id, at, event, before, after));
  });
  // What they say stands in words beside the picture, where nothing runs across it.
  for (const {sentBy, to} of flying) {
    if (sentBy !== null) messages.push({from: sentBy, to: null, toward: String(to), fate: 'in-flight'});
  }
  return {events, messages};
}

/** What a step has put on its way: what is in flight after it and was not before, but for what it delivered. */
function added(
  before: Position,
  after: Position,
  delivered: {readonly process: number; readonly body: string} | null,
): Position['inFlight'] {
  const old = before.inFlight.map(({to, body}) => `${to} ${body}`);
  if (delivered) old.splice(old.indexOf(`${delivered.process} ${delivered.body}`), 1);
  return after.inFlight.filter(({to, body}) => {
    const place = old.indexOf(`${to} ${body}`);
    if (place >= 0) old.splice(place, 1);
    return place < 0;
  });
}

function eventOf(
  id: string,
  at: number,
  event: Exclude<Taken['target']['event'], {kind: 'round'}>,
  before: Position,
  after: Position,
): DiagramEvent {
  const base = {id, process: String(event.process), at};
  const now = after.processes[event.process];
  const decision = now?.decision ?? null;
  if (event.kind === 'crash') return {...base, kind: 'crash', label: 'crashes'};
  if (decision !== null && before.processes[event.process]?.decision === null) {
    return {...base, kind: 'decide', label: `decides ${decision}`};
  }
  if (event.kind === 'start') return {...base, kind: 'send', label: 'starts'};
  if (event.kind === 'null')
    return {...base, kind: 'step', ...(now?.mood !== undefined && {label: now.mood})};
  return {...base, kind: 'receive'};
}

/** Rounds of Ben-Or's: at each boundary the values, and the messages that were heard in the two phases. */
function roundsOf(game: Game, taken: readonly Taken[]): Drawn {
  const events: DiagramEvent[] = [];
  const messages: DiagramMessage[] = [];
  const [first] = taken;
  if (!first) return {events, messages};
  const boundary = (place: number, position: Position, before: Position | null) => {
    position.processes.forEach(({decision, value}, process) => {
      const fresh = decision !== null && before?.processes[process]?.decision === null;
      events.push({
        id: `${place} ${process}`,
        process: String(process),
        at: place,
        kind: fresh ? 'decide' : 'step',
        label: fresh ? `decides ${decision}` : `value ${value ?? ''}`,
      });
    });
  };
  boundary(0, game.position(first.from), null);
  taken.forEach(({from, target: {event, to}}, round) => {
    if (event.kind !== 'round') return;
    const start = 2 * round;
    game.position(from).processes.forEach((_, process) => {
      events.push({id: `${start + 1} ${process}`, process: String(process), at: start + 1, kind: 'receive'});
    });
    boundary(start + 2, game.position(to), game.position(from));
    event.heard.forEach((phase, half) => {
      phase.forEach((heard, process) => {
        for (const other of heard) {
          messages.push({from: `${start + half} ${other}`, to: `${start + half + 1} ${process}`});
        }
      });
    });
  });
  return {events, messages};
}
