import {millis} from '../../core/simulation/time.ts';
import type {Command} from '../../core/workbench/run/journal.ts';
import type {Misfortune} from '../../core/workbench/run/script.ts';
import type {Fault} from '../../core/workbench/settings.ts';

/** How long requests are made, and so how long faults may come. */
export const SPAN_MS = 2000;
/** Faults of one schedule. */
export const MOST_DEEDS = 4;

/** A fault of the reader's: what happens to whom, from when on, and for how long. Times in milliseconds since the first request. */
export interface Deed {
  readonly fault: Fault;
  /** A partition cuts them off from all others. */
  readonly nodes: readonly string[];
  readonly fromMs: number;
  readonly forMs: number;
}

/** The nodes that a fault may be brought upon together: each by itself and, of four, each two. */
export function groupsOf(nodes: readonly string[]): readonly (readonly string[])[] {
  const single = nodes.map((node) => [node]);
  if (nodes.length < 4) return single;
  return [...single, ...nodes.flatMap((one, place) => nodes.slice(place + 1).map((other) => [one, other]))];
}

/** What a run is told of a schedule. Faults of one kind that overlap are one: a node is not killed twice at a time. */
export function misfortunesOf(deeds: readonly Deed[], nodes: readonly string[]): readonly Misfortune[] {
  const ofNodes = (fault: Fault, begin: 'crash' | 'pause', end: 'restart' | 'resume') =>
    nodes.flatMap((node) =>
      spansOf(deeds.filter((deed) => deed.fault === fault && deed.nodes.includes(node))).map(
        ({from, to}) => ({
          from,
          to,
          begin: {kind: begin, node} satisfies Command,
          end: {kind: end, node} satisfies Command,
        }),
      ),
    );
  return [
    ...partitionsOf(deeds, nodes),
    ...ofNodes('kill', 'crash', 'restart'),
    ...ofNodes('pause', 'pause', 'resume'),
  ];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const begins = ({fromMs}: Deed): number => millis(fromMs);
const ends = ({fromMs, forMs}: Deed): number => millis(fromMs + forMs);

/** When at least one of these is there. */
function spansOf(deeds: readonly Deed[]): readonly Span[] {
  const spans: Span[] = [];
  for (const deed of [...deeds].sort((a, b) => a.fromMs - b.fromMs)) {
    const last = spans.at(-1);
    if (last && begins(deed) <= last.to) {
      spans[spans.length - 1] = {from: last.from, to: Math.max(last.to, ends(deed))};
    } else spans.push({from: begins(deed), to: ends(deed)});
  }
  return spans;
}

/** The network has one partition at a time: where several overlap it is cut wherever one of them cuts. */
function partitionsOf(deeds: readonly Deed[], nodes: readonly string[]): readonly Misfortune[] {
  const cuts = deeds.filter(({fault}) => fault === 'partition');
  const times = [...new Set(cuts.flatMap((cut) => [begins(cut), ends(cut)]))].sort((a, b) => a - b);
  return times.flatMap((from, place): readonly Misfortune[] => {
    const to = times[place + 1];
    const present = cuts.filter((cut) => begins(cut) <= from && from < ends(cut));
    if (to === undefined || present.length === 0) return [];
    const links = [...new Set(present.flatMap((cut) => linksOf(cut, nodes)))];
    return [{from, to, begin: {kind: 'cut', links}, end: {kind: 'heal', links}}];
  });
}

function linksOf({nodes: apart}: Deed, nodes: readonly string[]): readonly string[] {
  const others = nodes.filter((node) => !apart.includes(node));
  return apart.flatMap((one) => others.flatMap((other) => [`${one}>${other}`, `${other}>${one}`]));
}
