import {nameOf} from '../../core/calls/attempt-name.ts';
import {placeInWords} from '../../core/calls/calls-in-time.ts';
import type {Happening, Message} from '../../core/calls/chronicle.ts';
import type {Attempt} from '../../core/calls/entities.ts';
import type {Settings} from '../../core/calls/settings.ts';
import type {Fact} from '../../core/calls/witness.ts';
import {troubles} from './rows.ts';

/** A call that asks for forty things at once is told shortly. */
const MOST_SENT = 4;

type Named = (attempt: Attempt) => string;

/** What happens at one place in one moment: what brings it about, and what comes of it. */
export function happeningInWords(
  happening: Happening,
  messages: readonly Message[],
  settings: Settings,
): string {
  const named: Named = (attempt) => nameOf(attempt, settings);
  const sent = messages.filter(({from}) => from === happening.id);
  const parts = [
    causeInWords(happening, named),
    ...happening.facts.map((fact) => factInWords(fact, named)),
    ...sent.slice(0, MOST_SENT).map((message) => sentInWords(message, named, settings)),
    sent.length > MOST_SENT ? `and ${sent.length - MOST_SENT} messages more are sent` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function causeInWords({cause, facts}: Happening, named: Named): string {
  switch (cause.kind) {
    case 'call':
      return '';
    case 'arrive':
      return facts.length > 0
        ? `${named(cause.attempt)} arrives`
        : `${named(cause.attempt)} arrives and waits`;
    case 'answer':
      return answerInWords(cause.ok, facts, named(cause.attempt));
    case 'done':
      // What was done for a call that is not looked at only makes a worker free.
      return facts.some((fact) => fact.kind === 'sent') ? `the work for ${named(cause.attempt)} is done` : '';
    case 'timeout':
      return `the time for ${named(cause.attempt)} is up`;
    case 'hedge':
      return `there is no answer to ${named(cause.attempt)} yet`;
    case 'retry':
      return 'the pause before the next attempt is over';
    case 'remedy':
      return 'somebody steps in by hand';
  }
}

function answerInWords(ok: boolean, facts: Happening['facts'], name: string): string {
  const what = ok ? `the answer to ${name} arrives` : `an error for ${name} arrives`;
  return facts.some(({kind}) => kind === 'closed') ? what : `${what}, when nobody waits for it any more`;
}

function factInWords(fact: Fact, named: Named): string {
  switch (fact.kind) {
    case 'began':
      return `call ${fact.call.index + 1} begins`;
    case 'ended':
      return `call ${fact.call.index + 1} ${fact.call.ok ? 'is answered' : 'has failed'}`;
    case 'taken':
      return `a worker takes ${named(fact.attempt)}`;
    case 'dropped':
      return `${named(fact.attempt)} is ${troubles[fact.why]}`;
    // Said with the message, or by what brought it about.
    case 'sent':
    case 'lost':
    case 'closed':
      return '';
  }
}

function sentInWords(
  {attempt, way, ok, to, toward, isLost}: Message,
  named: Named,
  settings: Settings,
): string {
  const lost = isLost && to === null ? ', and is lost' : '';
  if (way === 'there') return `${named(attempt)} is sent to ${placeInWords(toward, settings)}${lost}`;
  return `${ok ? 'the answer to' : 'an error for'} ${named(attempt)} is sent to ${placeInWords(toward, settings)}${lost}`;
}
