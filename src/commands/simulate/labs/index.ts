import type {SimulatedLab} from '../lab.ts';
import {partition} from './partition.ts';
import {raft} from './raft.ts';

/** Every lab that `--lab` may name. */
export const labs: readonly SimulatedLab[] = [partition, raft];
