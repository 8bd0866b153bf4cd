import {judgeLogs} from '../checkers/logs/judge-logs.ts';
import {isArray, isObject, type Json, type JsonObject} from '../json.ts';
import {LogSource} from './log-source.ts';
import {field, fieldOf, MalformedReply, type Client, type Conversation, type Workload} from './workload.ts';

/** Append-only logs by key. Clients send messages, are assigned keys, poll them from where they are, and commit how far they came. */
export const kafka: Workload = {
  harmless: ['assign'],
  source: (settings, chance) => new LogSource(settings, chance),
  client: consumer,
  judge: judgeLogs,
};

/** A client that remembers, for each key that it is assigned, the offset that it polls next. */
function consumer(): Client {
  let offsets: Record<string, number> = {};
  return function* ({f, value = null, fromBeginning = false}): Conversation {
    if (f === 'crash') return {outcome: 'info', value: null};
    if (f === 'send') return yield* sending(value);
    if (f === 'assign') {
      const keys = isArray(value) ? value.map(String) : [];
      const committed = fromBeginning ? {} : yield* committedOffsets(keys);
      const kept = fromBeginning ? {} : offsets;
      offsets = Object.fromEntries(keys.map((each) => [each, kept[each] ?? committed[each] ?? 0]));
      return {value};
    }
    const msgs = messagesOf(yield {type: 'poll', offsets});
    const highest: Record<string, number> = {};
    for (const [name, pairs] of Object.entries(msgs)) {
      for (const [offset] of pairs) highest[name] = Math.max(highest[name] ?? 0, offset);
      offsets[name] = Math.max(offsets[name] ?? 0, (highest[name] ?? -1) + 1);
    }
    if (Object.keys(highest).length > 0) yield {type: 'commit_offsets', offsets: highest};
    return {value: [['poll', msgs]]};
  };
}

function* sending(value: Json): Conversation {
  const [, key = null, msg = null] = isArray(value) && isArray(value[0]) ? value[0] : [];
  const reply = yield {type: 'send', key, msg};
  return {value: [['send', key, [fieldOf(reply, 'offset', isOffset, 'a whole number'), msg]]]};
}

function* committedOffsets(
  keys: readonly string[],
): Generator<JsonObject, Record<string, number>, JsonObject> {
  const reply = yield {type: 'list_committed_offsets', keys};
  const offsets = fieldOf(reply, 'offsets', isObject, 'an object of offsets by key');
  const known = Object.entries(offsets).filter((entry): entry is [string, number] => isOffset(entry[1]));
  return Object.fromEntries(known);
}

type Pair = readonly [offset: number, message: Json];

function messagesOf(reply: JsonObject): Readonly<Record<string, readonly Pair[]>> {
  const msgs = field(reply, 'msgs');
  const isPair = (pair: Json) => isArray(pair) && pair.length === 2 && isOffset(pair[0] ?? null);
  const isRight =
    isObject(msgs) && Object.values(msgs).every((pairs) => isArray(pairs) && pairs.every(isPair));
  if (!isRight) throw new MalformedReply('has "msgs" that are no lists of [offset, message] by key');
  return msgs as Readonly<Record<string, readonly Pair[]>>;
}

function isOffset(value: Json): value is number {
  return Number.isSafeInteger(value);
}
