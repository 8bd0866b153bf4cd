import type {Digraph} from '@site/src/views/Digraph/digraph.ts';

/** Each of two doctors on call missed that the other leaves. */
export const skew: Digraph = {
  nodes: [
    {id: '1', name: 'T1', note: 'writes x'},
    {id: '2', name: 'T2', note: 'writes y'},
  ],
  edges: [
    {from: '1', to: '2'},
    {from: '2', to: '1'},
  ],
};
