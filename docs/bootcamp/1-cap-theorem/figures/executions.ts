import type {SpaceTimeDiagram} from '@site/src/core/simulation/diagram.ts';

/** Execution α of Theorem 1: the write is over before the read begins, and the right has heard nothing. */
export const executionAlpha: SpaceTimeDiagram = {
  processes: [
    {id: 'left', label: 'Left'},
    {id: 'right', label: 'Right'},
  ],
  events: [
    {id: 'asked-to-write', process: 'left', at: 1, kind: 'step', label: 'is asked to write\u00a01'},
    {id: 'tell', process: 'left', at: 2, kind: 'send'},
    {id: 'written', process: 'left', at: 3, kind: 'step', label: 'answers: written'},
    {id: 'asked-to-read', process: 'right', at: 4, kind: 'step', label: 'is asked to read'},
    {id: 'read', process: 'right', at: 5, kind: 'step', label: 'answers: 0'},
  ],
  messages: [{from: 'tell', to: null, toward: 'right', label: 'x = 1'}],
};
