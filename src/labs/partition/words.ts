import {valueInWords} from '../../core/checking/wording.ts';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import {timerParts, type TimerKind} from '../../core/protocols/register-timers.ts';
import type {Command} from '../../core/simulation/command.ts';
import type {Cause, Entry, Fact, LossReason} from '../../core/simulation/log.ts';
import type {Message} from '../../core/simulation/protocol.ts';
import {oldest, type Tag} from '../../core/protocols/tag.ts';

/** What a message says, in a few letters for the picture. */
export function labelOf(body: RegisterBody): string {
  switch (body.type) {
    case 'read':
      return 'read';
    case 'write':
      return `write ${valueInWords(body.value)}`;
    case 'read_ok':
      return `x = ${valueInWords(body.value)}`;
    case 'write_ok':
      return 'written';
    case 'refused':
      return 'refused';
    case 'unknown':
      return 'unknown';
    case 'query':
      return 'version?';
    case 'version':
      return `has ${valueInWords(body.value)}`;
    case 'store':
    case 'merge':
      return `store ${valueInWords(body.value)}`;
    case 'stored':
    case 'merged':
      return 'stored';
    case 'ask':
      return body.f === 'read' ? 'read' : `write ${valueInWords(body.value)}`;
    case 'auto':
      return body.on ? 'ask at random' : 'stop asking at random';
  }
}

/** A version's tag, as the policy means it: a time stamp, or a count of versions. */
export function tagInWords([number, node]: Tag, isTime: boolean): string {
  if (node === oldest[1]) return 'never written';
  return isTime ? `${node}, ${seconds(number)}` : `version ${number}·${node}`;
}

export function seconds(micros: number): string {
  return `${(micros / 1_000_000).toFixed(2)} s`;
}

const losses: Readonly<Record<LossReason, string>> = {
  cut: 'lost at the cut',
  chance: 'lost on the way',
  crashed: 'lost: the receiver has crashed',
};

function route({src, dest}: Message<unknown>): string {
  return `${src} → ${dest}`;
}

function causeInWords(cause: Cause<RegisterBody>): string {
  switch (cause.kind) {
    case 'begin':
      return 'All replicas hold x = 0';
    case 'deliver':
      return `${route(cause.message)}: “${labelOf(cause.message.body)}” arrives`;
    case 'timer':
      return `${cause.node}: ${timers[timerParts(cause.timer).kind]}`;
    case 'synced':
      return `${cause.node}: what it wrote is safe on its disk`;
    case 'command':
      return commandInWords(cause.command);
  }
}

const timers: Readonly<Record<TimerKind, string>> = {
  deadline: 'gives up',
  resend: 'has waited long enough and asks again',
  timeout: 'stops waiting for an answer',
  pause: 'is ready to ask again',
};

export function commandInWords(command: Command<RegisterBody>): string {
  switch (command.kind) {
    case 'cut':
      return `Cut: ${arrows(command.links)}`;
    case 'heal':
      return `Healed: ${arrows(command.links)}`;
    case 'quality':
      return `Changed: ${arrows(command.links)}`;
    case 'tell':
      return `You tell ${command.node}: ${labelOf(command.body)}`;
    case 'disk':
      return `The disk of ${command.node} has another speed`;
    case 'clock':
      return `The clock of ${command.node} jumps by ${seconds(command.jumpMicros)}`;
    case 'crash':
      return `${command.node} crashes; what was only in its memory is gone`;
    case 'restart':
      return `${command.node} is back, with what was on its disk`;
    case 'pause':
      return `${command.node} pauses`;
    case 'resume':
      return `${command.node} goes on`;
  }
}

/** Links in words; a pair that is named both ways is named once. */
function arrows(links: readonly string[]): string {
  const named = new Set<string>();
  for (const id of links) {
    const [src = '', dest = ''] = id.split('>');
    const both = links.includes(`${dest}>${src}`);
    named.add(both ? [src, dest].sort().join('–') : `${src}→${dest}`);
  }
  return [...named].join(', ');
}

export function factInWords(fact: Fact<RegisterBody>): string {
  switch (fact.kind) {
    case 'sent':
      return `“${labelOf(fact.message.body)}” leaves ${fact.message.src} for ${fact.message.dest}`;
    case 'lost':
      return `“${labelOf(fact.message.body)}” ${route(fact.message)} is ${losses[fact.why]}`;
    case 'held':
      return `waits, for ${fact.node} is paused`;
    case 'forgot':
      return `${fact.node} loses what it had not synced`;
    case 'recorded':
      return recordInWords(fact);
  }
}

function recordInWords({node, event}: Extract<Fact<RegisterBody>, {kind: 'recorded'}>): string {
  const what = event.f === 'read' ? 'read' : `write ${valueInWords(event.value)}`;
  switch (event.type) {
    case 'invoke':
      return `${node} begins: ${what}`;
    case 'ok':
      return event.f === 'read' ? `${node} has read ${valueInWords(event.value)}` : `${node}: ${what} is ok`;
    case 'fail':
      return `${node}: ${what} was refused, it did not happen`;
    case 'info':
      return `${node}: ${what} has no answer, nobody knows`;
  }
}

/** An entry of the log as a line: what happened, and what came of it. */
export function entryInWords(entry: Entry<RegisterBody>): {
  readonly what: string;
  readonly then: readonly string[];
} {
  return {what: causeInWords(entry.cause), then: entry.facts.map(factInWords)};
}
