import {census} from '../../core/exploring/census.ts';
import type {Request} from './request.ts';

/** The line that the command prints: counts over all input vectors, and each vector's valence. */
export function report({protocol, processes, crashes, maxStates}: Request): string {
  const asked = {protocol: protocol.name, processes, crashes};
  const result = protocol.open(processes, crashes, (model) => census(model, maxStates));
  if (result.kind === 'gave-up') {
    return JSON.stringify({...asked, verdict: 'unknown', reason: `gave up after ${result.states} states`});
  }
  const {counts} = result;
  const line = JSON.stringify({
    ...asked,
    configurations: counts.configurations,
    transitions: counts.transitions,
    bivalent: counts.bivalent,
    zeroValent: counts.zeroValent,
    oneValent: counts.oneValent,
    neverDeciding: counts.neverDeciding,
    violations: counts.violations,
    stuck: counts.stuck,
    critical: counts.critical,
    bivalentCycle: counts.bivalentCycle,
  });
  // An object would move the keys that look like numbers (100) before the others (001).
  const initial = result.initial.map(({inputs, valence}) => `"${inputs}":"${valence}"`).join(',');
  return `${line.slice(0, -1)},"initial":{${initial}}}`;
}
