import type {SpaceTimeDiagram} from '@site/src/core/simulation/diagram.ts';

/** A primary that copies with a delay is cut off, goes on answering, and is demoted when the network heals. */
export const failover: SpaceTimeDiagram = {
  processes: [
    {id: 'client', label: 'client'},
    {id: 'old', label: 'primary'},
    {id: 'new', label: 'replica'},
  ],
  events: [
    {id: 'ask-1', process: 'client', at: 0, kind: 'send', label: 'add 1'},
    {id: 'take-1', process: 'old', at: 1, kind: 'receive', label: 'has 1'},
    {id: 'ok-1', process: 'client', at: 2, kind: 'receive', label: 'ok'},
    {id: 'copied-1', process: 'new', at: 3, kind: 'receive', label: 'has 1'},
    {id: 'ask-2', process: 'client', at: 4, kind: 'send', label: 'add 2'},
    {id: 'take-2', process: 'old', at: 5, kind: 'receive', label: 'has 1, 2'},
    {id: 'ok-2', process: 'client', at: 6, kind: 'receive', label: 'ok'},
    {id: 'elected', process: 'new', at: 7, kind: 'timeout', label: 'elected'},
    {id: 'demoted', process: 'old', at: 9, kind: 'receive', label: 'follows: has 1'},
  ],
  messages: [
    {from: 'ask-1', to: 'take-1'},
    {from: 'take-1', to: 'ok-1'},
    {from: 'take-1', to: 'copied-1', label: 'copy 1'},
    {from: 'ask-2', to: 'take-2'},
    {from: 'take-2', to: 'ok-2'},
    {from: 'take-2', to: null, toward: 'new', fate: 'lost', label: 'copy 2'},
    {from: 'elected', to: 'demoted'},
  ],
};
