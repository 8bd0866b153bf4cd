import type {Event} from './model.ts';

/**
 * Two events with one key are the same event in the sense of Fischer, Lynch and Paterson: (p, m), where m may be
 * null. A null receipt that happens to be a process's first step is still that null receipt.
 */
export function eventKey(event: Event): string {
  switch (event.kind) {
    case 'start':
    case 'null':
      return `${event.process} null`;
    case 'deliver':
      return `${event.process} ${event.from ?? ''} ${event.body}`;
    case 'crash':
      return `${event.process} crash`;
    case 'round':
      return `round ${JSON.stringify([event.heard, event.coins])}`;
  }
}
