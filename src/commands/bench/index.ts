import {asked} from '../asked/asked.ts';
import {benchCalls} from './calls.ts';
import {checkerCurves, checkerFigures} from './checker.ts';
import {benchExploring} from './exploring.ts';
import type {Figure} from './figure.ts';
import {keep} from './keep.ts';
import {benchLearningPath} from './learning-path.ts';
import {benchSimulation} from './simulation.ts';

const {flags} = asked({
  usage: `npm run bench [-- --keep]

Measures the core: the simulation, the checkers, the explorer and the rest, and prints a line each.
  --keep  keeps the curves that the docs draw`,
  flags: ['keep'],
});

/** Every part that is measured; each gives its figures. */
const parts: readonly (() => readonly Figure[])[] = [
  benchSimulation,
  benchCalls,
  benchChecking,
  benchExploring,
  benchLearningPath,
];

for (const part of parts) {
  for (const {name, value, unit} of part()) {
    console.log(
      `${name.padEnd(48)} ${value.toLocaleString('en-GB', {maximumSignificantDigits: 3}).padStart(12)} ${unit}`,
    );
  }
}

function benchChecking(): readonly Figure[] {
  const curves = checkerCurves();
  if (flags.has('keep')) keep(curves);
  return checkerFigures(curves);
}
