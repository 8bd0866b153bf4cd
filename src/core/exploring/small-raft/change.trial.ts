import type {SmallMessage, SmallRaft, SmallServer} from './state.trial.ts';

export function update(raft: SmallRaft, id: number, changes: Partial<SmallServer>): SmallRaft {
  return {
    ...raft,
    servers: raft.servers.map((server, place) => (place === id ? {...server, ...changes} : server)),
  };
}

type WithoutTo<Message> = Message extends SmallMessage ? Omit<Message, 'to'> : never;

/** A message to every other server; one that is under way already is not sent again. */
export function send(raft: SmallRaft, message: WithoutTo<SmallMessage>): SmallRaft {
  return raft.servers.reduce(
    (sent, _, to) => (to === message.from ? sent : post(sent, {...message, to})),
    raft,
  );
}

/** Puts a message among those under way, which are kept in an order of their own: it says nothing. */
export function post(raft: SmallRaft, message: SmallMessage): SmallRaft {
  const text = textOf(message);
  if (raft.messages.some((each) => textOf(each) === text)) return raft;
  const messages = [...raft.messages, message].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  return {...raft, messages};
}

const texts = new WeakMap<SmallMessage, string>();

/** A message as text, made once: messages are compared all the time and never change. */
function textOf(message: SmallMessage): string {
  const known = texts.get(message) ?? JSON.stringify(message);
  texts.set(message, known);
  return known;
}

/**
 * Without the messages that can do nothing any more: those of a past term, votes for a server that is no candidate, and
 * requests for a vote that has been given to another. To deliver them, or not, leads to the same.
 */
export function withoutDead(raft: SmallRaft): SmallRaft {
  const messages = raft.messages.filter((message) => {
    const server = raft.servers[message.to];
    if (!server || message.term < server.term) return false;
    if (message.term > server.term) return true;
    if (message.kind === 'vote') return server.role === 'candidate';
    if (message.kind === 'stored') return (server.match[message.from] ?? 0) < message.length;
    return message.kind !== 'ask' || server.votedFor === null;
  });
  return messages.length === raft.messages.length ? raft : {...raft, messages};
}
