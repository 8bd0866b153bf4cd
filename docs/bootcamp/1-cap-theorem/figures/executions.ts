import type {SpaceTimeDiagram} from '@site/src/core/simulation/diagram.ts';

/** Execution α of Theorem 1: the write is over before the read begins, and the right has heard nothing. */
export const executionAlpha: SpaceTimeDiagram = {
  processes: [
    {id: 'ann', label: 'Client L'},
    {id: 'left', label: 'Left'},
    {id: 'right', label: 'Right'},
    {id: 'bob', label: 'Client R'},
  ],
  events: [
    {id: 'call-write', process: 'ann', at: 1, kind: 'send'},
    {id: 'take-write', process: 'left', at: 2, kind: 'receive', label: 'x = 1'},
    {id: 'tell', process: 'left', at: 3, kind: 'send'},
    {id: 'answer-write', process: 'left', at: 4, kind: 'send'},
    {id: 'written', process: 'ann', at: 5, kind: 'receive', label: 'written'},
    {id: 'call-read', process: 'bob', at: 6, kind: 'send'},
    {id: 'take-read', process: 'right', at: 7, kind: 'receive', label: 'x = 0 still'},
    {id: 'answer-read', process: 'right', at: 8, kind: 'send'},
    {id: 'was-read', process: 'bob', at: 9, kind: 'receive', label: 'reads 0'},
  ],
  messages: [
    {from: 'call-write', to: 'take-write', label: 'write 1'},
    {from: 'tell', to: null, toward: 'right', label: 'x = 1'},
    {from: 'answer-write', to: 'written', label: 'ok'},
    {from: 'call-read', to: 'take-read', label: 'read'},
    {from: 'answer-read', to: 'was-read', label: '0'},
  ],
};
