import {policy} from '../../core/calls/parameters/policy.ts';
import type {NumberName} from '../../core/calls/parameters/parameter.ts';

/** What defences cost. They stand beside the policy, and are the world's all the same: nobody makes a key cheaper by wishing. */
export const costNames: readonly NumberName[] = ['keyMs', 'sealMs', 'translateMs', 'packMsPerMb', 'lookUpMs'];

/** What a caller may decide. */
export const choiceNames = policy
  .map(({name}) => name)
  .filter((name) => !costNames.some((cost) => cost === name));
