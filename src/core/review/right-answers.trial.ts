import {explainable, references} from '../checking/brute-force.trial.ts';
import {allowedByDefinition} from '../checking/models/by-definition.trial.ts';
import type {Operation} from '../checking/history.ts';
import type {SpaceTimeDiagram} from '../simulation/diagram.ts';
import type {Instance} from './instance.ts';
import type {Shown} from './skill.ts';

/*
 * The right answer of each skill once more, from what the reader is shown alone: its words, its table, its picture. Where the
 * skill runs something, this takes the closed form, and the other way round; where the skill asks a checker, this tries
 * everything.
 */

const numbers = ({ask}: Instance): number[] =>
  [...ask.replaceAll(/(\d),(\d{3})/g, '$1$2').matchAll(/\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
const at = <Each>(list: readonly Each[], place: number): Each => {
  const found = list[place];
  if (found === undefined) throw new RangeError(`There is nothing at ${place}.`);
  return found;
};
const shownAs = <Kind extends Shown['kind']>({shown}: Instance, kind: Kind): Extract<Shown, {kind: Kind}> => {
  if (shown?.kind !== kind) throw new Error(`It shows no ${kind}.`);
  return shown as Extract<Shown, {kind: Kind}>;
};
const history = (instance: Instance): readonly Operation[] => shownAs(instance, 'history').operations;
const diagram = (instance: Instance): SpaceTimeDiagram => shownAs(instance, 'diagram').diagram;
const rows = (instance: Instance): readonly (readonly string[])[] => shownAs(instance, 'table').rows;
const column = (instance: Instance, place: number): string[] => rows(instance).map((row) => at(row, place));
const replicas = (count: number, one = 'replica'): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : `${one}s`}.`;
const fixed = (value: number, places: number): string =>
  Number(value.toFixed(places)).toLocaleString('en-GB', {maximumFractionDigits: places});
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${at(words, words.length - 1)}`;
const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);

/** The register holds 0 because somebody wrote it before all else: the definitions know of no other beginning. */
function begun(operations: readonly Operation[]): Operation[] {
  const keys = [...new Set(operations.map(({key}) => key))];
  return [
    ...keys.map((key, nth): Operation => ({
      process: 'before',
      f: 'write',
      value: 0,
      call: -9 + 2 * nth,
      return: -8 + 2 * nth,
      outcome: 'ok',
      ...(key === undefined ? {} : {key}),
    })),
    ...operations,
  ];
}
/** As the models by their definitions have it: a register holds nothing at first. */
const bare = (operations: readonly Operation[]): Operation[] =>
  operations.map((each) => (each.value === 0 ? {...each, value: null} : each));
const isLinearizable = (operations: readonly Operation[]): boolean =>
  explainable(references.register, begun(operations));

/** What is known when place `end` has gone by: what is still open may take effect or not. */
const prefix = (operations: readonly Operation[], end: number): Operation[] =>
  operations
    .filter(({call}) => call <= end)
    .map((each) =>
      (each.return ?? Infinity) <= end
        ? each
        : {...each, outcome: 'info', return: null, ...(each.f === 'read' ? {value: null} : {})},
    );

/** Whether a chain of steps and messages leads from one event to another. */
function leads(picture: SpaceTimeDiagram, from: string, to: string): boolean {
  const event = (id: string) => picture.events.find((each) => each.id === id);
  const nexts = (id: string): string[] => [
    ...picture.events
      .filter((each) => each.process === event(id)?.process && each.at > (event(id)?.at ?? 0))
      .map((each) => each.id),
    ...picture.messages.filter((message) => message.from === id).flatMap((message) => message.to ?? []),
  ];
  const seen = new Set(nexts(from));
  for (const each of seen) for (const next of nexts(each)) seen.add(next);
  return seen.has(to);
}
const past = (picture: SpaceTimeDiagram, id: string): string[] =>
  picture.events.map((each) => each.id).filter((each) => leads(picture, each, id));
/** The number of events in the longest chain that ends there. */
const longest = (picture: SpaceTimeDiagram, id: string): number =>
  1 + Math.max(0, ...past(picture, id).map((each) => longest(picture, each)));
const asked = ({ask}: Instance, after: string): string => ask.split(after)[1]?.[0] ?? '';

const promises = [
  ['Read your writes.', 'read your writes'],
  ['Monotonic reads.', 'monotonic reads'],
  ['PRAM.', 'PRAM'],
  ['Causal memory.', 'causal'],
] as const;
const chain = [
  ['Linearizability.', 'linearizable'],
  ['Sequential consistency.', 'sequential'],
  ['Causal memory.', 'causal'],
  ['PRAM.', 'PRAM'],
] as const;

export const rightAnswers: Readonly<Record<string, (instance: Instance) => string>> = {
  linearizable(instance) {
    const operations = history(instance);
    const ends = operations.map((each) => each.return ?? 0).sort((one, other) => one - other);
    const end = ends.find((place) => !isLinearizable(prefix(operations, place)));
    const last = operations.find((each) => each.return === end);
    return last
      ? `At the answer to ${last.process}’s ${last.f} ${String(last.value)}.`
      : 'At none: it is linearizable.';
  },
  'may-return'(instance) {
    const operations = history(instance);
    const values = [0, 1, 2, 3, 4].filter((value) =>
      isLinearizable(operations.map((each): Operation => (each.value === '?' ? {...each, value} : each))),
    );
    return values.length === 1
      ? `Only ${values.join('')}.`
      : `${listed(values.map(String)).replace(' and ', ' or ')}, and nothing else.`;
  },
  'majority-side'({ask}) {
    const nodes = Number(/of (\d+) nodes/.exec(ask)?.[1]);
    const sides = [...(/cut have (.*) living/.exec(ask)?.[1] ?? '').matchAll(/\d+/g)].map(([text]) =>
      Number(text),
    );
    const winner = sides.find((size) => size > nodes / 2);
    return winner ? `On the side of ${winner} only.` : 'On none.';
  },
  'quorum-meets'(instance) {
    const [n = 0, r = 0] = numbers(instance);
    // The least for which no two sets of these sizes are apart.
    return replicas([...Array(n + 1).keys()].find((w) => r + w > n) ?? n);
  },
  'quorum-survives'(instance) {
    const [n = 0, r = 0, w = 0] = numbers(instance);
    return replicas([...Array(n + 1).keys()].reverse().find((down) => n - down >= r && n - down >= w) ?? 0);
  },
  'nth-reply'(instance) {
    const quorum = at(numbers(instance), 1);
    const times = column(instance, 1).map((text) => parseInt(text, 10));
    return `${times.find((time) => times.filter((other) => other <= time).length === quorum)} ms.`;
  },
  'harvest-yield'(instance) {
    const {ask} = instance;
    const [servers = 1, ...rest] = numbers(instance);
    const down = ask.includes('All are up') ? 0 : at(rest, 0);
    const [requests = 1, refused = 0] = rest.slice(-2);
    const share = ask.includes('the yield') ? 1 - refused / requests : 1 - down / servers;
    return `${fixed(share * 100, 1)} %.`;
  },
  'attempts-at-bottom'(instance) {
    const [layers = 0, ...retries] = numbers(instance);
    const each = retries.length === 1 ? Array<number>(layers).fill(at(retries, 0)) : retries;
    return replicas(
      each.reduce((product, more) => product * (more + 1), 1),
      'attempt',
    );
  },
  'backoff-wait'(instance) {
    const [base = 0, cap = 0, retry = 0] = numbers(instance);
    let wait = base;
    for (let nth = 1; nth < retry; nth += 1) wait = Math.min(cap, 2 * wait);
    return `${Math.min(cap, wait).toLocaleString('en-GB')} ms.`;
  },
  charged(instance) {
    const hasKey = instance.ask.includes('same idempotency key');
    const reached = diagram(instance).events.filter(({process}) => process === 'service').length;
    const count = hasKey && reached > 0 ? 1 : reached;
    return count === 0 ? 'Not at all.' : count === 1 ? 'Once.' : `${count} times.`;
  },
  'round-trip'(instance) {
    const [km = 0, , trips = 1] = numbers(instance);
    const time = ((2 * km * 1.468) / 299_792.458) * 1000 * (instance.level === 0 ? 1 : trips);
    return `About ${fixed(time, time < 10 ? 1 : 0)} ms.`;
  },
  'fan-out'(instance) {
    const [servers = 1, slow = 0] = numbers(instance);
    const share = 1 - (1 - slow / 100) ** servers;
    return `About ${fixed(share * 100, share < 0.1 ? 1 : 0)} %.`;
  },
  'in-series'(instance) {
    const [parts = 1, up = 0] = numbers(instance);
    const share = (up / 100) ** parts;
    return `About ${fixed(share * 100, share < 0.1 ? 1 : 0)} %.`;
  },
  percentile(instance) {
    const share = at(numbers(instance), 1) / 100;
    const times = rows(instance).flat().map(Number);
    const enough = times.filter(
      (time) => times.filter((other) => other <= time).length / times.length >= share,
    );
    return `${Math.min(...enough)} ms.`;
  },
  hedged(instance) {
    const delay = at(numbers(instance), 0);
    const times = column(instance, 1).map((text) => parseInt(text, 10));
    // Millisecond by millisecond.
    for (let now = 0; ; now += 1)
      if (times.some((time, nth) => now === nth * delay + time)) return `${now} ms.`;
  },
  'waiting-time'(instance) {
    const [service = 0, busy = 0] = numbers(instance);
    // Those in the system are ρ ÷ (1 − ρ) on average, and by Little's law so many times the time between arrivals.
    const load = busy / 100;
    return `${fixed((load / (1 - load)) * (service / load), 1)} ms.`;
  },
  'group-size'(instance) {
    const f = at(numbers(instance), 0);
    const isEnough = (n: number): boolean =>
      instance.ask.includes('lie')
        ? n - f - f > f
        : instance.ask.includes('crash')
          ? n - f > n / 2
          : n - f >= 1;
    return replicas([...Array(40).keys()].find(isEnough) ?? 0, 'member');
  },
  'happened-before'(instance) {
    const picture = diagram(instance);
    const [, one = '', other = ''] = /Which of (\w) and (\w)/.exec(instance.ask) ?? [];
    if (leads(picture, one, other)) return `${one} happened before ${other}.`;
    return leads(picture, other, one) ? `${other} happened before ${one}.` : 'Neither: they are concurrent.';
  },
  'lamport-stamp': (instance) => String(longest(diagram(instance), asked(instance, 'stamp of '))),
  'vector-stamp'(instance) {
    const picture = diagram(instance);
    const id = asked(instance, 'stamp of ');
    const known = [...past(picture, id), id];
    const count = (process: string): number =>
      picture.events.filter((event) => event.process === process && known.includes(event.id)).length;
    return `[${picture.processes.map((process) => count(process.id)).join(', ')}]`;
  },
  'consistent-cut'(instance) {
    const picture = diagram(instance);
    const cut = picture.cut ?? [];
    const isIn = (id: string | null): boolean =>
      cut.some((last) => last === id || leads({...picture, messages: []}, id ?? '', last));
    const bad = picture.messages.find(({from, to}) => isIn(to) && !isIn(from));
    return bad ? `It is not: message ${bad.label ?? ''} shows it.` : 'It is consistent.';
  },
  'strongest-model'(instance) {
    const operations = bare(history(instance));
    return chain.find(([, model]) => allowedByDefinition(model, operations) === true)?.[0] ?? 'None of them.';
  },
  'paxos-value'(instance) {
    const known = rows(instance).filter(([, number]) => number !== 'none');
    const highest = Math.max(...known.map((row) => Number(row[1])));
    return `${at(
      at(
        known.filter((row) => Number(row[1]) === highest),
        0,
      ),
      2,
    )}.`;
  },
  'chosen-value'(instance) {
    const all = rows(instance);
    for (const number of new Set(column(instance, 1))) {
      const holders = all.filter((row) => row[1] === number && number !== 'none');
      if (holders.length > all.length / 2) return `${at(at(holders, 0), 2)}.`;
    }
    return 'None yet.';
  },
  'raft-commit'(instance) {
    const term = at(numbers(instance), 0);
    const {caption} = shownAs(instance, 'table');
    const terms = [...caption.matchAll(/\d+: (\d+)/g)].map((match) => Number(match[1]));
    const agrees = column(instance, 1).map(Number);
    const entries = terms
      .map((_, place) => place + 1)
      .filter(
        (index) =>
          terms[index - 1] === term && agrees.filter((each) => each >= index).length > agrees.length / 2,
      );
    return entries.length === 0 ? 'None yet.' : `Up to entry ${Math.max(...entries)}.`;
  },
  'raft-winner'(instance) {
    const logs = column(instance, 1).map((text) => text.split(' ').map(Number));
    const weight = (log: readonly number[]): number => at(log, log.length - 1) * 100 + log.length;
    const able = logs.flatMap((log, place) =>
      logs.filter((other) => weight(other) <= weight(log)).length > logs.length / 2
        ? 'ABCDE'.charAt(place)
        : [],
    );
    return able.length === 1 ? `Only ${at(able, 0)}.` : `${listed(able)}.`;
  },
  'in-doubt'(instance) {
    const states = column(instance, 1);
    // What the coordinator can have decided, given what everybody has written down.
    const mayCommit = states.every((state) => state === 'voted yes' || state === 'knows commit');
    const mayAbort = !states.includes('knows commit');
    return mayCommit && mayAbort ? 'Wait for the coordinator.' : mayCommit ? 'Commit.' : 'Abort.';
  },
  'counter-merge'(instance) {
    const copies = rows(instance).map((row) => row.slice(1).map(Number));
    return `${sum(at(copies, 0).map((_, node) => Math.max(...copies.map((copy) => at(copy, node)))))}.`;
  },
  'last-writer'(instance) {
    const [winner] = [...rows(instance)].sort((one, other) => at(other, 2).localeCompare(at(one, 2)));
    return `What ${winner?.[0] ?? ''} wrote.`;
  },
  valence(instance) {
    const next = new Map(rows(instance).map((row) => [at(row, 0), at(row, 1).split(', ')]));
    const decided = new Map(rows(instance).map((row) => [at(row, 0), at(row, 2)]));
    const below = (name: string): string[] => [
      decided.get(name) ?? '–',
      ...(next.get(name) ?? []).flatMap(below),
    ];
    const values = [...new Set(below('C0'))].filter((value) => value !== '–');
    return values.length === 2
      ? 'It is bivalent.'
      : values.length === 1
        ? `It is ${at(values, 0)}-valent.`
        : 'Neither value can be decided from it.';
  },
  'ben-or-phase'(instance) {
    const faults = at(numbers(instance), 1);
    const values = column(instance, 1).filter((value) => value !== 'nothing');
    if (values.length === 0) return 'It tosses a coin.';
    return values.length >= faults + 1
      ? `It decides ${at(values, 0)}.`
      : `It takes over ${at(values, 0)} and decides nothing.`;
  },
  'session-guarantee'(instance) {
    const operations = bare(history(instance));
    return promises.find(([, model]) => allowedByDefinition(model, operations) === false)?.[0] ?? '';
  },
  'model-availability'({ask}) {
    const name = /promises this: (.*)\. Can/.exec(ask)?.[1] ?? '';
    // Bailis, Davidson, Fekete, Ghodsi, Hellerstein and Stoica 2013, table 3.
    const total = [
      'read uncommitted',
      'read committed',
      'monotonic atomic view',
      'monotonic reads',
      'monotonic writes',
      'writes follow reads',
    ];
    const sticky = ['read your writes', 'PRAM', 'causal'];
    if (total.includes(name)) return 'It can, at any live server.';
    return sticky.includes(name)
      ? 'It can, if it stays with its server.'
      : 'Some live server has to refuse it.';
  },
  anomaly(instance) {
    const all = rows(instance).map((row) => at(row, 1));
    const ended = column(instance, 2);
    const appended = all.map((steps) =>
      [...steps.matchAll(/appends (\d+) to (\w+)/g)].map((match) => `${match[2]} ${match[1]}`),
    );
    const reads = all.map((steps) =>
      [...steps.matchAll(/reads (\w+): \[(.*?)\]/g)].map((match) => ({
        key: at(match, 1),
        list: at(match, 2),
      })),
    );
    const sees = (one: number, other: number): boolean =>
      at(reads, one).some(({key, list}) => list !== '' && at(appended, other).includes(`${key} ${list}`));
    const misses = (one: number, other: number): boolean =>
      at(reads, one).some(
        ({key, list}) => list === '' && at(appended, other).some((each) => each.startsWith(`${key} `)),
      );
    const pairs = all
      .flatMap((_, one) => all.map((__, other) => [one, other] as const))
      .filter(([one, other]) => one !== other);
    const some = (is: (one: number, other: number) => boolean): boolean =>
      pairs.some(([one, other]) => is(one, other));
    const isHalf = (one: number, other: number): boolean =>
      sees(one, other) &&
      new Set(at(appended, other).map((each) => each.split(' ')[0])).size < at(appended, other).length;
    if (some((one, other) => sees(one, other) && ended[other] === 'aborted')) return 'An aborted read (G1a).';
    if (some(isHalf)) return 'An intermediate read (G1b).';
    if (some((one, other) => sees(one, other) && sees(other, one))) return 'Circular information flow (G1c).';
    if (some((one, other) => sees(one, other) && misses(one, other))) return 'Read skew (G-single).';
    return some((one, other) => misses(one, other) && misses(other, one)) ? 'Write skew (G2-item).' : '';
  },
  fencing(instance) {
    const all = rows(instance);
    const highest = Math.max(...column(instance, 2).map(Number));
    return `What ${at(
      at(
        all.filter((row) => Number(row[2]) === highest),
        0,
      ),
      1,
    )} wrote.`;
  },
  'lost-adds'(instance) {
    const seen = [...(/holds (.*)\. Which/.exec(instance.ask)?.[1] ?? '').matchAll(/\d+/g)].map(
      ([text]) => text,
    );
    const lost = rows(instance).flatMap((row) =>
      row[1] === 'ok' && !seen.includes(at(row, 0)) ? at(row, 0) : [],
    );
    return lost.length === 0 ? 'None.' : lost.length === 1 ? `Only ${at(lost, 0)}.` : `${listed(lost)}.`;
  },
  'flood-messages'(instance) {
    const degrees = column(instance, 1).map((text) => text.split(', ').length);
    // Two over each link, but for those over which a node first heard.
    return replicas(sum(degrees) - (degrees.length - 1), 'message');
  },
};
