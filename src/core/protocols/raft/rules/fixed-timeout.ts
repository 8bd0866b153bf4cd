import type {Micros} from '../../../simulation/time.ts';
import type {Turn} from '../turn.ts';
import {drawTimeout} from './follower.ts';

/** Time-outs of the bug `fixed-timeout` end on a tick. */
const CLOCK_TICK = 25_000;

/** The bug `fixed-timeout`: one time-out for the life of the process, as the clock of its event loop rounds it. */
export function fixedTimeout(turn: Turn): Micros {
  return CLOCK_TICK * Math.ceil(drawTimeout(turn) / CLOCK_TICK);
}
