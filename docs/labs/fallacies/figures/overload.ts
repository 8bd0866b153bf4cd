import type {ComponentProps} from 'react';
import {measure} from '@site/src/core/calls/measures.ts';
import {awaitedSlices} from '@site/src/labs/fallacies/rows.ts';
import {settingsOf} from '@site/src/labs/fallacies/setup.ts';
import type Curve from '@site/src/views/Curve/index.tsx';

const outcome = measure(settingsOf('overload', 0), 1);
const each = outcome.sliceMicros / 1e6;
const rates = (what: 'attempts' | 'ok') =>
  awaitedSlices(outcome).map((slice) => [slice.from / 1e6, slice[what] / each] as const);

/** The overload that stays, as the lab begins: what is sent and what is answered. */
export const overload: ComponentProps<typeof Curve> = {
  label: 'Attempts and answers a second, over time',
  x: {label: 'time', unit: 's'},
  y: {label: 'a second'},
  series: [
    {name: 'attempts sent', points: rates('attempts')},
    {name: 'calls answered', points: rates('ok')},
  ],
};
