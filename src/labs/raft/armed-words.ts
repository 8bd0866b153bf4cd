import type {Fault} from './faults.ts';
import {armedAt} from './arming.ts';
import type {Session} from './session.ts';
import {seconds} from './words.ts';

export interface ArmedWords {
  readonly state: 'waiting' | 'struck' | 'disarmed';
  readonly words: string;
}

/** What has been armed until the moment that is looked at, and how it stands. */
export function armedInWords(session: Session): readonly ArmedWords[] {
  const {tape, length, at} = session;
  const given = new Set<Fault>(
    tape.recording.log
      .slice(0, length)
      .flatMap(({cause}) => (cause.kind === 'command' ? [cause.command] : [])),
  );
  return armedAt(session).map(({words: what, until, struck}) => {
    if (struck?.begin.some((command) => given.has(command)))
      return {state: 'struck', words: `Struck at ${seconds(struck.at)}: ${what}.`};
    if (until !== null && until <= at)
      return {state: 'disarmed', words: `Disarmed at ${seconds(until)}: ${what}.`};
    return {state: 'waiting', words: `Armed: ${what}.`};
  });
}
