import type {SpaceTimeDiagram} from '@site/src/core/simulation/diagram.ts';
import {sessionDuringCut} from '../samples/sessions.ts';

const [write, read] = sessionDuringCut('right');

/** One client's session: a write on the left of a cut, a read on the right. */
export const movedSession: SpaceTimeDiagram = {
  processes: [
    {id: 'left', label: 'left replica'},
    {id: 'client', label: 'client'},
    {id: 'right', label: 'right replica'},
  ],
  events: [
    {id: 'write', process: 'client', at: 0, kind: 'send', label: `write version ${String(write?.version)}`},
    {id: 'taken', process: 'left', at: 1, kind: 'receive', label: `has ${String(write?.version)}`},
    {id: 'ok', process: 'client', at: 2, kind: 'receive', label: 'ok'},
    {id: 'read', process: 'client', at: 3, kind: 'send', label: 'read'},
    {id: 'asked', process: 'right', at: 4, kind: 'receive', label: `has ${String(read?.version)}`},
    {
      id: 'answer',
      process: 'client',
      at: 5,
      kind: 'receive',
      label: `reads version ${String(read?.version)}`,
    },
  ],
  messages: [
    {from: 'write', to: 'taken'},
    {from: 'taken', to: null, toward: 'right', fate: 'lost', label: 'copy, cut off'},
    {from: 'taken', to: 'ok'},
    {from: 'read', to: 'asked'},
    {from: 'asked', to: 'answer'},
  ],
};
