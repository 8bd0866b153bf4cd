import type {Attempt} from './entities.ts';
import type {Settings} from './settings.ts';

/**
 * What an attempt is called, so that no other of its run is called the same: `53.2` is the second attempt of the 53rd call, `53/4.1` the first at
 * the fourth request of a call that makes several, `53.1.2` the second that a layer below makes for the first; `h` is a hedge.
 */
export function nameOf(
  {request, number, hedge}: Attempt,
  settings: Pick<Settings, 'inSequence' | 'inParallel'>,
): string {
  const {parent} = request;
  return `${parent ? nameOf(parent, settings) : requestName(request, settings)}.${number + 1}${hedge ? 'h' : ''}`;
}

function requestName(
  {call, effectKey}: Attempt['request'],
  {inSequence, inParallel}: Pick<Settings, 'inSequence' | 'inParallel'>,
): string {
  const requests = inSequence * inParallel;
  return requests === 1 ? String(call.index + 1) : `${call.index + 1}/${(effectKey % requests) + 1}`;
}
