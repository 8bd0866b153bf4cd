import type {ModelName} from './names.ts';

export interface Definition {
  /** What the model promises, as a sentence. */
  readonly says: string;
  /** The papers whose words these are after. */
  readonly source: string;
  /** Where papers differ, or what a checker cannot know. */
  readonly differs?: string;
}

export const definitions: Readonly<Record<ModelName, Definition>> = {
  linearizable: {
    says: 'Each operation takes effect at one instant between its call and its return.',
    source: 'Herlihy and Wing 1990',
  },
  regular: {
    says: 'A read that overlaps no write returns what was written last; one that does may return that, or what a write beside it writes.',
    source: 'Lamport 1986, part II',
    differs:
      'Defined for one writer an object. For several, Shao, Welch, Pierce and Lee (2011) tell several meanings apart, and none is judged here.',
  },
  safe: {
    says: 'A read that overlaps no write returns what was written last; one that does may return anything.',
    source: 'Lamport 1986, part II',
    differs: 'Defined for one writer an object.',
  },
  sequential: {
    says: 'One order of all operations explains every read and keeps each process’s own order; it need not be that of time.',
    source: 'Lamport 1979',
  },
  'convergent causal': {
    says: 'All agree on one order of writes, and each read returns the last of those writes that it comes causally after.',
    source: 'Burckhardt 2014; Bouajjani, Enea, Guerraoui and Hamza 2017',
    differs: 'Neither this nor causal memory implies the other.',
  },
  causal: {
    says: 'Each process can put all writes and its own reads in an order that explains the reads and keeps causal order.',
    source: 'Ahamad, Neiger, Burns, Kohli and Hutto 1995 (causal memory)',
    differs:
      'Others call causal what is called convergent causal here. An operation comes causally after those before it in its process, after the write that it read from, and after all that those come after.',
  },
  PRAM: {
    says: 'Each process can put all writes and its own reads in an order that explains the reads and keeps every process’s own order.',
    source: 'Lipton and Sandberg 1988',
    differs: 'Viotti and Vukolić (2016) have one order of writes for everybody as well.',
  },
  'read your writes': {
    says: 'A process that has written sees that write, or a later one, from then on.',
    source: 'Terry and others 1994; for views, Brzeziński, Sobaniec and Wawrzyniak 2003',
    differs:
      'Judged by a view for each process. Terry’s servers, and Viotti and Vukolić (2016), have one order of writes for everybody as well.',
  },
  'monotonic reads': {
    says: 'What a process has seen, it goes on seeing: no read goes back behind an earlier one of the same process.',
    source: 'Terry and others 1994; for views, Brzeziński, Sobaniec and Wawrzyniak 2003',
    differs: 'Judged by a view for each process.',
  },
  'monotonic writes': {
    says: 'Everybody puts the writes of one process in the order in which it wrote them.',
    source: 'Terry and others 1994; for views, Brzeziński, Sobaniec and Wawrzyniak 2003',
    differs:
      'On its own it forbids no more than a value that nobody wrote: a client that reads one object at a time, and may see its reads in any order, cannot tell in which order writes were put.',
  },
  'writes follow reads': {
    says: 'Everybody puts a write after the writes that its process had read from before.',
    source: 'Terry and others 1994; for views, Brzeziński, Sobaniec and Wawrzyniak 2004',
    differs: 'On its own it forbids, beside values that nobody wrote, only causes that form a cycle.',
  },
  eventual: {
    says: 'If nobody writes any more, all reads return the same in the end.',
    source: 'Vogels 2009; Burckhardt 2014',
    differs:
      'A promise about what comes later, which no finite history breaks: only a read of a value that nobody wrote can be found out.',
  },
};
