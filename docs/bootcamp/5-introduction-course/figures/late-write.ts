import type {SpaceTimeDiagram} from '@site/src/core/simulation/diagram.ts';
import {lateWrite} from '../samples/fencing.ts';

const {first, second} = lateWrite(true);

/** A holder pauses past the end of its lease; the file server tells it by its token. */
export const lateWriteDiagram: SpaceTimeDiagram = {
  processes: [
    {id: 'locks', label: 'lock service'},
    {id: 'a', label: 'A'},
    {id: 'b', label: 'B'},
    {id: 'files', label: 'file server'},
  ],
  events: [
    {id: 'grant-a', process: 'locks', at: 0, kind: 'send', label: '33 to A'},
    {id: 'has-33', process: 'a', at: 1, kind: 'receive', label: 'pauses'},
    {id: 'grant-b', process: 'locks', at: 3, kind: 'send', label: 'A’s lease ends; 34 to B'},
    {id: 'has-34', process: 'b', at: 4, kind: 'receive', label: 'writes, 34'},
    {id: 'take-34', process: 'files', at: 5, kind: 'receive', label: second},
    {id: 'wakes', process: 'a', at: 6, kind: 'send', label: 'wakes, writes, 33'},
    {id: 'take-33', process: 'files', at: 7, kind: 'receive', label: first},
  ],
  messages: [
    {from: 'grant-a', to: 'has-33'},
    {from: 'grant-b', to: 'has-34'},
    {from: 'has-34', to: 'take-34'},
    {from: 'wakes', to: 'take-33'},
  ],
};
