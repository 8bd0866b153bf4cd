import * as v from 'valibot';
import {
  isHunter,
  isRuleText,
  rulesIn,
  type Hunter,
  type RuleText,
} from '../../core/protocols/raft/nemeses/rule.ts';
import {CLIENTS, OPERATOR, serverNames} from '../../core/protocols/raft/run/setup.ts';
import {link} from '../../core/simulation/network.ts';
import {MOST_ARMED} from './setup.ts';

const MOST_COMMANDS = 400;
const MOST_LENGTH = 12_000;
const LAST = 10_000_000;

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const isOneRule = (text: unknown): boolean =>
  isHunter(text) && isRuleText(text) && rulesIn(text).length === 1;

/** What can be done to a cluster of so many servers from outside. */
function commandSchema(nodes: number) {
  const servers = serverNames(nodes);
  const links = servers.flatMap((src) =>
    servers.filter((dest) => dest !== src).map((dest) => link(src, dest)),
  );
  const someLinks = v.pipe(v.array(v.picklist(links)), v.maxLength(links.length));
  const server = v.picklist(servers);
  const micros = whole(0, 1_000_000);
  const operation = v.variant('f', [
    v.strictObject({f: v.literal('read')}),
    v.strictObject({f: v.literal('write'), value: whole(0, 1_000_000)}),
    v.strictObject({f: v.picklist(['add', 'remove']), server}),
  ]);
  const ppm = whole(0, 1_000_000);
  return v.variant('kind', [
    v.strictObject({kind: v.picklist(['cut', 'heal']), links: someLinks}),
    v.strictObject({
      kind: v.literal('quality'),
      links: someLinks,
      quality: v.strictObject({duplicatePpm: ppm}),
    }),
    v.strictObject({kind: v.picklist(['crash', 'restart', 'pause', 'resume']), node: server}),
    v.strictObject({
      kind: v.literal('disk'),
      node: server,
      quality: v.strictObject({syncMicros: micros, jitterMicros: v.optional(micros)}),
    }),
    v.strictObject({
      kind: v.literal('clock'),
      node: server,
      driftPpm: whole(-900_000, 900_000),
      jumpMicros: whole(-1_000_000, 1_000_000),
    }),
    v.strictObject({
      kind: v.literal('tell'),
      node: v.picklist([...CLIENTS, OPERATOR]),
      body: v.strictObject({type: v.literal('ask'), operation}),
    }),
  ]);
}

/** What a link may carry for a cluster of so many servers: only what the lab itself can do with it. */
export function changesSchema(nodes: number) {
  const timed = {at: whole(0, LAST), command: commandSchema(nodes)};
  return v.strictObject({
    nodes: v.optional(v.picklist([3, 5])),
    fixed: v.optional(v.boolean()),
    /** The same, as links called it at first. */
    mended: v.optional(v.boolean()),
    preVote: v.optional(v.boolean()),
    checkQuorum: v.optional(v.boolean()),
    reads: v.optional(v.picklist(['read-index', 'lease'])),
    timeoutMs: v.optional(whole(50, 2000)),
    drift: v.optional(whole(0, 60)),
    hunter: v.optional(v.custom<Hunter>(isHunter)),
    plan: v.optional(v.pipe(v.array(v.strictObject(timed)), v.maxLength(MOST_COMMANDS))),
    acts: v.optional(
      v.pipe(
        v.array(
          v.strictObject({...timed, step: v.optional(whole(0, 20)), armed: v.optional(whole(0, MOST_ARMED))}),
        ),
        v.maxLength(MOST_COMMANDS),
      ),
    ),
    armed: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            rule: v.custom<RuleText>(isOneRule),
            from: whole(0, LAST),
            until: v.optional(whole(0, LAST)),
          }),
        ),
        v.maxLength(MOST_ARMED),
      ),
    ),
    at: v.optional(whole(0, LAST)),
    length: v.optional(whole(1, MOST_LENGTH)),
  });
}

export type Changes = v.InferOutput<ReturnType<typeof changesSchema>>;
