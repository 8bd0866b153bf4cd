import type {Attempt, Event} from './entities.ts';
import type {Settings} from './settings.ts';

/**
 * A process of the bench: the callers of a layer, which are one program with many calls in hand, or a server. The layers are
 * numbered from the top, and after them come the servers.
 */
export interface Place {
  readonly kind: 'layer' | 'server';
  readonly number: number;
}

export const idOf = ({kind, number}: Place): string => `${kind} ${number}`;

export const caller = (layer: number): Place => ({kind: 'layer', number: layer});

/** Where a request is answered: in the layer below its caller, at the bottom by a server. */
export function calledBy({request, server}: Attempt, {layers}: Pick<Settings, 'layers'>): Place {
  const below = request.layer + 1;
  return below < layers ? caller(below) : {kind: 'server', number: server};
}

/** Where an event of the agenda happens; what is done by hand happens at every server. */
export function placeOf(event: Event, settings: Pick<Settings, 'layers'>): Place | null {
  switch (event.kind) {
    case 'call':
      return caller(0);
    case 'arrive':
    case 'done':
      return calledBy(event.attempt, settings);
    case 'answer':
    case 'timeout':
    case 'hedge':
      return caller(event.attempt.request.layer);
    case 'retry':
      return caller(event.request.layer);
    case 'remedy':
      return null;
  }
}
