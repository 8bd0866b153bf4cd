import {choice, number, type Parameter} from './parameter.ts';

/** Who calls. */
export const calls: readonly Parameter[] = [
  number('calls', 'Calls', ['call', 'calls'], [1, 1000000, 1], 'in the run'),
  choice(
    'arrivals',
    'Arrivals',
    {constant: 'evenly spaced', poisson: 'at random (Poisson)', bursty: 'in bursts', closed: 'closed loop'},
    'an open loop calls whatever the answers, a closed loop’s clients wait for theirs',
  ),
  number('ratePerSecond', 'New calls', 'a second', [0.1, 100000, 0.1], 'in an open loop'),
  number('burst', 'Calls in a burst', ['call', 'calls'], [1, 10000, 1], 'if they come in bursts'),
  number('clients', 'Clients', ['client', 'clients'], [1, 10000, 1], 'of a closed loop'),
  number(
    'thinkMs',
    'Pause between a client’s calls',
    'ms',
    [0, 60000, 1],
    'of a closed loop; the mean of an exponential distribution',
  ),
  number('urgentPercent', 'Urgent calls', '%', [0, 100, 1], 'the others may be shed first'),
  number('inSequence', 'Requests one after the other', ['request', 'requests'], [1, 100, 1], 'in a call'),
  number(
    'inParallel',
    'Requests at once',
    ['request', 'requests'],
    [1, 1000, 1],
    'in each of these steps; the step waits for all',
  ),
  number('layers', 'Layers of callers', ['layer', 'layers'], [1, 6, 1], 'above the service at the bottom'),
];
