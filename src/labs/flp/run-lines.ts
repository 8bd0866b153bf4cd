import type {Session} from './session.ts';
import {happened} from './words.ts';

/** The run as JSON Lines: its setup, then one step per line, with the event in words and as data. */
export function runLines({setup, taken, game}: Session): string {
  const {preset, inputs, seed} = setup;
  const head = {protocol: preset.protocol, inputs, ...(preset.coins && {seed})};
  const steps = taken.map(({target}, step) => ({
    step: step + 1,
    happened: happened(target),
    event: target.event,
    configuration: game.position(target.to).words,
  }));
  return [head, ...steps].map((line) => `${JSON.stringify(line)}\n`).join('');
}
