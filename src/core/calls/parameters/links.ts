import {number, type Parameter} from './parameter.ts';

/** The links. */
export const links: readonly Parameter[] = [
  number('requestLossPercent', 'Requests lost', '%', [0, 100, 0.1], 'on each link'),
  number('replyLossPercent', 'Replies lost', '%', [0, 100, 0.1], 'on each link'),
  number('latencyMs', 'Latency, one way', 'ms', [0, 10000, 1], 'the least that a message takes'),
  number(
    'latencySpreadMs',
    'Latency on top',
    'ms',
    [0, 10000, 1],
    'the mean of an exponential distribution; messages may overtake each other',
  ),
  number(
    'bandwidthMbit',
    'Bandwidth',
    'Mbit/s',
    [0, 1000000, 1],
    'of the link that carries a layer’s answers, one after the other',
    'no bound',
  ),
  number('payloadKb', 'Payload of an answer', 'kB', [0, 100000, 1], 'requests and errors count as nothing'),
  number(
    'windowKb',
    'Window of a connection',
    'kB',
    [0, 100000, 1],
    'what may be unacknowledged; each further window costs a round trip',
    'no bound',
  ),
  number('tamperPercent', 'Requests changed on the way', '%', [0, 100, 0.1], 'by somebody on the path'),
  number(
    'moveEverySeconds',
    'The service moves every',
    's',
    [0, 86400, 1],
    'to a new address; the old one answers nobody',
    'never',
  ),
  number(
    'dollarsPerGb',
    'Price of a gigabyte',
    '$',
    [0, 10, 0.005],
    '0.02 between two zones (0.01 on each side) and 0.09 out to the internet, list prices in lesson 2',
  ),
];
