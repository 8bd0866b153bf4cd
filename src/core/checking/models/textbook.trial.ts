import type {ModelName} from './names.ts';

/** What is published of a textbook history, or follows from the definitions in a line; the checkers are tested against it. */
interface Published {
  readonly allowed: readonly ModelName[];
  readonly forbidden: readonly ModelName[];
}

export const published: Readonly<Record<string, Published>> = {
  'stale read': {
    allowed: ['sequential', 'convergent causal', 'causal', 'PRAM'],
    forbidden: ['linearizable', 'regular', 'safe'],
  },
  'new-old inversion': {
    allowed: ['regular', 'safe'],
    forbidden: ['linearizable', 'sequential', 'monotonic reads'],
  },
  flicker: {
    allowed: ['safe'],
    forbidden: ['linearizable', 'regular', 'sequential', 'eventual'],
  },
  'store buffering': {
    allowed: ['convergent causal', 'causal', 'PRAM', 'read your writes'],
    forbidden: ['linearizable', 'sequential'],
  },
  'independent reads': {
    allowed: ['convergent causal', 'causal', 'PRAM'],
    forbidden: ['linearizable', 'sequential'],
  },
  'message passing': {
    allowed: ['read your writes', 'monotonic reads', 'monotonic writes', 'writes follow reads'],
    forbidden: ['PRAM', 'causal', 'convergent causal', 'sequential'],
  },
  'answer before the question': {
    allowed: ['PRAM', 'read your writes', 'monotonic reads', 'monotonic writes', 'writes follow reads'],
    forbidden: ['causal', 'convergent causal', 'sequential'],
  },
  'two orders': {
    allowed: ['causal', 'PRAM'],
    forbidden: ['convergent causal', 'sequential', 'linearizable'],
  },
  'a later arbiter': {
    allowed: ['convergent causal'],
    forbidden: ['causal', 'sequential'],
  },
  'load buffering': {
    allowed: ['PRAM', 'monotonic writes'],
    forbidden: ['causal', 'convergent causal', 'writes follow reads', 'sequential'],
  },
  'forgotten write': {
    allowed: ['monotonic reads', 'monotonic writes', 'writes follow reads', 'eventual'],
    forbidden: ['read your writes', 'PRAM', 'safe'],
  },
  'going back': {
    allowed: ['read your writes', 'monotonic writes', 'writes follow reads', 'eventual'],
    forbidden: ['monotonic reads', 'PRAM'],
  },
};
