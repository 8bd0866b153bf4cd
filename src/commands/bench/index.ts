import {benchExploring} from './exploring.ts';
import type {Figure} from './figure.ts';
import {benchSimulation} from './simulation.ts';

/** Every part that is measured; each gives its figures. */
const parts: readonly (() => readonly Figure[])[] = [benchSimulation, benchExploring];

for (const part of parts) {
  for (const {name, value, unit} of part()) {
    console.log(
      `${name.padEnd(48)} ${value.toLocaleString('en-GB', {maximumSignificantDigits: 3}).padStart(12)} ${unit}`,
    );
  }
}
