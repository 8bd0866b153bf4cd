import * as v from 'valibot';
import type {Drawing} from '../../core/simulation/clocks/drawing.ts';
import {edit, MOST_EVENTS, MOST_SKEW} from '../../core/simulation/clocks/edit.ts';
import {readScenarioLink, scenarioLink} from '../../hooks/scenarioLink.ts';
import type {Opened} from '../frame/useOpened.ts';
import {isPresetName, presetOf, type PresetName} from './scenarios.ts';
import {start, type Session} from './session.ts';

/** Goes up when the data of an older link would mean something else. */
const VERSION = 1;

/** The lab draws no chance, but every link of a lab has a seed. */
const NO_SEED = 0;

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_EVENTS - 1));
const skew = v.pipe(v.number(), v.integer(), v.minValue(-MOST_SKEW), v.maxValue(MOST_SKEW));

const schema = v.strictObject({
  /** The processes, a letter each. */
  processes: v.pipe(v.string(), v.regex(/^(A|AB|ABC|ABCD)$/)),
  /** The process of each event, from top to bottom. */
  events: v.pipe(v.string(), v.regex(/^[A-D]*$/), v.maxLength(MOST_EVENTS)),
  /** From which row to which; to a letter where it is lost on the way there. */
  messages: v.pipe(
    v.array(v.tuple([place, v.union([place, v.pipe(v.string(), v.regex(/^[A-D]$/))])])),
    v.maxLength(MOST_EVENTS),
  ),
  /** How wrong each clock is, in the order of the processes. */
  skews: v.pipe(v.array(skew), v.maxLength(4)),
});

type Written = v.InferOutput<typeof schema>;

/** The address that shows this drawing to somebody else. */
export function linkTo(page: string, {preset, drawing}: Pick<Session, 'preset' | 'drawing'>): string {
  const written = write(drawing);
  const isPreset = JSON.stringify(written) === JSON.stringify(write(presetOf(preset).drawing));
  return scenarioLink(page, preset, NO_SEED, VERSION, isPreset ? null : written);
}

function write({processes, events, messages, skews}: Drawing): Written {
  const row = (id: string) => events.findIndex((event) => event.id === id);
  return {
    processes: processes.join(''),
    events: events.map(({process}) => process).join(''),
    messages: messages.map(({from, to, toward}) => [row(from), to === null ? toward : row(to)]),
    skews: processes.map((process) => skews[process] ?? 0),
  };
}

/** What an address says, or else the preset. */
export function open(address: string, fallback: PresetName): Opened<Session> {
  const asked = readScenarioLink(address, VERSION);
  const named = asked.preset !== null && isPresetName(asked.preset) ? asked.preset : null;
  const preset = named ?? fallback;
  const plain = (problem: string): Opened<Session> => ({
    session: start(preset),
    note: problem && `${problem}; here is “${presetOf(preset).title}” instead.`,
  });
  if (asked.preset !== null && named === null)
    return plain('This link names a drawing that the lab does not have');
  if (asked.problem !== '' || asked.changes === null) return plain(asked.problem);
  const parsed = v.safeParse(schema, asked.changes);
  const drawing = parsed.success ? read(parsed.output) : null;
  if (drawing === null) return plain('This link asks for something that the lab cannot do');
  return {session: {...start(preset), drawing}, note: ''};
}

/** The drawing, made edit by edit as a reader would, so that none comes in that could not be drawn; null for such a one. */
function read({processes, events, messages, skews}: Written): Drawing | null {
  const letters = [...processes];
  if ([...events].some((process) => !letters.includes(process))) return null;
  let drawing: Drawing = {
    processes: letters,
    events: [...events].map((process, row) => ({id: String(row + 1), process})),
    messages: [],
    skews: Object.fromEntries(letters.map((process, row) => [process, skews[row] ?? 0])),
  };
  for (const [row, to] of messages) {
    const from = String(row + 1);
    if (typeof to === 'string' && !letters.includes(to)) return null;
    // A message upwards would move events, and then the rows of the others would mean something else.
    if (row >= events.length || (typeof to === 'number' && (to <= row || to >= events.length))) return null;
    const edited = edit(
      drawing,
      typeof to === 'string' ? {kind: 'lose', from, toward: to} : {kind: 'message', from, to: String(to + 1)},
    );
    if (edited.kind === 'refused') return null;
    drawing = edited.drawing;
  }
  return drawing;
}
