import type {RaftBody} from '../../core/protocols/raft/messages.ts';
import type {Cause, Entry, Fact, LossReason} from '../../core/simulation/log.ts';
import type {TextTable} from '../../views/TextTable/table.ts';
import {bodyInWords, eventInWords, faultInWords, labelOf, seconds} from './words.ts';

const losses: Readonly<Record<LossReason, string>> = {
  cut: 'lost at the cut',
  chance: 'lost on the way',
  crashed: 'lost: the receiver has crashed',
};

const timers: Readonly<Record<string, string>> = {
  election: 'has heard from no leader for its election time-out',
  tick: 'sends its heartbeat, or what followers lack',
  attempt: 'asks the next server',
  timeout: 'stops waiting for an answer',
};

export function causeInWords(cause: Cause<RaftBody>): string {
  switch (cause.kind) {
    case 'begin':
      return 'All servers start with empty logs';
    case 'deliver': {
      const {src, dest, body} = cause.message;
      return `${src} → ${dest}: ${bodyInWords(body)}`;
    }
    case 'timer':
      return `${cause.node} ${timers[cause.timer] ?? cause.timer}`;
    case 'synced':
      return `${cause.node}: what it wrote is safe on its disk`;
    case 'command':
      return faultInWords(cause.command);
  }
}

export function factInWords(fact: Fact<RaftBody>): string {
  switch (fact.kind) {
    case 'sent':
      return `“${labelOf(fact.message.body)}” leaves for ${fact.message.dest}`;
    case 'lost':
      return `“${labelOf(fact.message.body)}” ${fact.message.src} → ${fact.message.dest} is ${losses[fact.why]}`;
    case 'held':
      return `waits, for ${fact.node} is paused`;
    case 'forgot':
      return `${fact.node} loses ${fact.writes} ${fact.writes === 1 ? 'write' : 'writes'} that it had not synced`;
    case 'recorded':
      return eventInWords(fact.event);
  }
}

/** Rows of the log's newest entries, so many at most; a whole run has thousands. */
export const MOST_ROWS = 40;

/** What has happened, one row per entry of the log, the newest entries alone where there are many. */
export function logRows(log: readonly Entry<RaftBody>[]): TextTable {
  return {
    head: ['Time', 'What happened', 'What came of it'],
    rows: log
      .slice(-MOST_ROWS)
      .map(({at, cause, facts}) => [seconds(at), causeInWords(cause), facts.map(factInWords).join('; ')]),
  };
}
