import type {SpaceTimeDiagram} from '@site/src/core/simulation/diagram.ts';

/** Three calls, one after another. What happens to each differs; what the caller can see by its timeout does not. */
export const silences: SpaceTimeDiagram = {
  processes: [
    {id: 'caller', label: 'you'},
    {id: 'server', label: 'server'},
  ],
  events: [
    {id: 'send-1', process: 'caller', at: 0, kind: 'send', label: 'send'},
    {id: 'timeout-1', process: 'caller', at: 4, kind: 'timeout', label: 'timeout'},
    {id: 'send-2', process: 'caller', at: 6, kind: 'send', label: 'send'},
    {id: 'work-2', process: 'server', at: 7, kind: 'receive', label: 'does the work'},
    {id: 'reply-2', process: 'server', at: 8, kind: 'send', label: 'replies'},
    {id: 'timeout-2', process: 'caller', at: 10, kind: 'timeout', label: 'timeout'},
    {id: 'send-3', process: 'caller', at: 12, kind: 'send', label: 'send'},
    {id: 'work-3', process: 'server', at: 13, kind: 'receive', label: 'pauses'},
    {id: 'timeout-3', process: 'caller', at: 16, kind: 'timeout', label: 'timeout'},
    {id: 'reply-3', process: 'server', at: 17, kind: 'send', label: 'wakes, works, replies'},
    {id: 'late-3', process: 'caller', at: 18, kind: 'receive', label: 'too late'},
  ],
  messages: [
    {from: 'send-1', to: null, toward: 'server', fate: 'lost'},
    {from: 'send-2', to: 'work-2'},
    {from: 'reply-2', to: null, toward: 'caller', fate: 'lost'},
    {from: 'send-3', to: 'work-3'},
    {from: 'reply-3', to: 'late-3'},
  ],
};
