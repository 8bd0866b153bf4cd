import {choice, number, type Parameter} from './parameter.ts';

/** The service. */
export const service: readonly Parameter[] = [
  number(
    'servers',
    'Servers',
    ['server', 'servers'],
    [1, 1000, 1],
    'each with its own queue; a caller picks one at random',
  ),
  number(
    'workers',
    'Workers of a server',
    ['worker', 'workers'],
    [1, 10000, 1],
    'how many attempts it works on at once',
  ),
  choice(
    'service',
    'Service time',
    {constant: 'always the same', exponential: 'exponential', heavy: 'heavy-tailed (Pareto 2)'},
    'how the times are spread',
  ),
  number('serviceMs', 'Mean service time', 'ms', [0.01, 60000, 0.01], 'of one attempt'),
  number('slowPercent', 'Slow answers', '%', [0, 100, 0.1], 'that take the time below instead'),
  number('slowMs', 'Time of a slow answer', 'ms', [0, 600000, 1], ''),
  choice(
    'queue',
    'Order of the queue',
    {'first-come': 'first come, first served', 'newest-first': 'newest first'},
    '',
  ),
  number(
    'queueLimit',
    'Queue refuses beyond',
    'waiting',
    [0, 1000000, 1],
    'attempts at one server',
    'no bound',
  ),
  number(
    'shedAt',
    'Sheds what is not urgent beyond',
    'waiting',
    [0, 1000000, 1],
    'attempts at one server',
    'never',
  ),
  choice(
    'carryDeadline',
    'Deadline carried along',
    {no: 'no', yes: 'yes'},
    'the service skips what nobody waits for any more, and the layers below stop',
  ),
  number(
    'downPercent',
    'Time for which a service is down',
    '%',
    [0, 100, 0.1],
    'each step of a call has its own service, and each fails by itself',
  ),
  number(
    'downSeconds',
    'Length of an outage',
    's',
    [0.1, 3600, 0.1],
    'time is cut into windows of this length',
  ),
  number('oldPercent', 'Old version', '%', [0, 100, 1], 'of the servers, and of the callers'),
];
