import type {Event} from './model.ts';
import {processName} from './process-name.ts';

/** An event in words, as a scheduler would say it: 'deliver B’s vote 1 to C'. */
export function eventInWords(event: Event): string {
  switch (event.kind) {
    case 'start':
      return `start ${processName(event.process)}`;
    case 'null':
      return `let ${processName(event.process)} step without a message`;
    case 'crash':
      return `crash ${processName(event.process)}`;
    case 'deliver': {
      const whose = event.from === null ? '' : `${processName(event.from)}’s `;
      return `deliver ${whose}“${event.body}” to ${processName(event.process)}`;
    }
    case 'round':
      return `a round: ${event.heard.map(phaseInWords).join('; then ')}${coinsInWords(event.coins)}`;
  }
}

/** 'A hears B, B hears A, C hears A' */
function phaseInWords(phase: readonly (readonly number[])[]): string {
  return phase
    .map((heard, process) => `${processName(process)} hears ${heard.map(processName).join(' and ')}`)
    .join(', ');
}

function coinsInWords(coins: readonly (number | null)[]): string {
  const tossed = coins.flatMap((coin, process) =>
    coin === null ? [] : [`${processName(process)}’s coin ${coin}`],
  );
  return tossed.length === 0 ? '' : `; ${tossed.join(', ')}`;
}
