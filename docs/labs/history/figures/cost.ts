import type {ComponentProps} from 'react';
import type Curve from '@site/src/views/Curve/index.tsx';
import data from './cost.json';

/** The time to judge a history of one key against the number of clients; a plain search stops where it gave up. */
export const cost: ComponentProps<typeof Curve> = {
  label: 'Time to judge 1,000 operations on one key against the number of clients',
  // `npm run bench -- --keep` measures again, and writes where and when.
  x: {label: `clients at once (${data.machine}, ${data.date})`, scale: 'log'},
  y: {label: 'time to judge', unit: 'ms', scale: 'log'},
  series: [
    {
      name: 'this checker',
      points: data.clients.map(({clients, milliseconds}) => [clients, milliseconds] as const),
    },
    {
      name: 'plain search',
      points: data.clients.flatMap(({clients, plainMilliseconds}) =>
        plainMilliseconds === null ? [] : [[clients, plainMilliseconds] as const],
      ),
    },
  ],
};
