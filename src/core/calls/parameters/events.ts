import {choice, number, type Parameter} from './parameter.ts';

/** What happens to it. */
export const events: readonly Parameter[] = [
  choice(
    'trigger',
    'Trigger',
    {none: 'none', cut: 'the network is cut', slow: 'the service is slow', surge: 'more calls come'},
    '',
  ),
  number('triggerAtSeconds', 'Trigger at', 's', [0, 86400, 1], ''),
  number('triggerSeconds', 'Trigger lasts', 's', [0, 86400, 0.5], ''),
  number('triggerFactor', 'Times as slow, or as many', ['time', 'times'], [1, 1000, 0.5], ''),
  choice(
    'remedy',
    'By hand',
    {
      none: 'nothing',
      'pause-calls': 'turn new calls away',
      'stop-retries': 'stop all retries',
      'empty-queue': 'throw the queue away',
      'add-workers': 'add workers',
    },
    '',
  ),
  number('remedyAtSeconds', 'By hand at', 's', [0, 86400, 1], ''),
  number('remedySeconds', 'For so long', 's', [0, 86400, 1], ''),
  number('remedyWorkers', 'Workers added', ['worker', 'workers'], [1, 10000, 1], 'at each server'),
];
