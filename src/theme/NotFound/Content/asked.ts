import type {SpaceTimeDiagram} from '@site/src/core/simulation/diagram.ts';

/** What has happened to whoever sees the page. */
export const asked: SpaceTimeDiagram = {
  processes: [
    {id: 'you', label: 'You'},
    {id: 'site', label: 'This site'},
  ],
  events: [
    {id: 'ask', process: 'you', at: 1, kind: 'send', label: 'ask for a page'},
    {id: 'look', process: 'site', at: 2, kind: 'receive', label: 'has no such page'},
    {id: 'know', process: 'you', at: 3, kind: 'receive', label: 'know it for certain'},
  ],
  messages: [
    {from: 'ask', to: 'look'},
    {from: 'look', to: 'know', label: '404'},
  ],
};
