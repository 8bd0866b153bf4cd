import type {Choice, Setting, SimulatedLab} from './lab.ts';
import {labs} from './labs/index.ts';

/** What `--help` prints. */
export const usage = `Usage: npm run --silent simulate -- --lab LAB [OPTION]…

Runs a lab once for each seed, judges every run, and prints one line of JSON.

  --lab LAB          ${labs.map(({name}) => name).join(', ')}; or fallacies, whose options --lab fallacies --help lists
  --bug NAME         a mistake to switch on; none if left out
  --nemesis NAME     who brings the faults
  --nodes N          how many nodes
  --seeds A..B       the first and the last seed; 1..100 if left out
  --shrink           look for the smallest run that still fails like the first failing seed
  --history FILE     write what the clients of the last run saw, as check-history reads it
  --set NAME=VALUE   change a setting; may be said several times

${labs.map(ofLab).join('\n\n')}`;

function ofLab({name, says, nodes, bugs, nemeses, rules, settings}: SimulatedLab): string {
  return [
    `${name}: ${says}`,
    `  nodes: ${nodes.usual}, or ${nodes.least} to ${nodes.most}`,
    ...listed('bugs', [{name: 'none', says: 'as it should be'}, ...bugs]),
    ...listed('nemeses', nemeses),
    ...(rules?.says.map((line) => `    ${line}`) ?? []),
    ...listed('settings', settings.map(withBounds)),
  ].join('\n');
}

function listed(title: string, choices: readonly Choice[]): string[] {
  if (choices.length === 0) return [];
  const width = Math.max(...choices.map(({name}) => name.length));
  return [`  ${title}:`, ...choices.map(({name, says}) => `    ${name.padEnd(width)}  ${says}`)];
}

function withBounds(setting: Setting): Choice {
  const range = 'words' in setting ? setting.words.join('|') : `${setting.least}..${setting.most}`;
  return {name: `${setting.name}=${range}`, says: `${setting.says}; ${setting.usual} if left out`};
}
