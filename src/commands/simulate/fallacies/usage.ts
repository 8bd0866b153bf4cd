import {groups} from '../../../core/calls/parameters/index.ts';
import {range} from '../../../core/calls/parameters/change.ts';
import {plain} from '../../../core/calls/settings.ts';
import {presetNames, presetOf} from '../../../labs/fallacies/scenarios/index.ts';

/** What `--lab fallacies --help` prints: every setting with its unit, its range and what it is if nobody says. */
export const callsUsage = `Usage: npm run --silent simulate -- --lab fallacies --preset NAME [OPTION]…

Runs the fallacies bench once for each seed and prints one line of JSON: calls, ok, failed, attempts, effects,
duplicates, goodputPerSecond, utilisation, meanLatencyMs, p50Ms, p99Ms, p999Ms, loadFactor.

  --preset NAME      ${presetNames.join(', ')}
  --defences N       add the preset's first N defences; 0 if left out
  --seeds A..B       the first and the last seed; 1..10 if left out
  --set NAME=VALUE   change a setting; may be said several times

presets:
${presetNames.map((name) => `  ${name.padEnd(18)} ${presetOf(name).title}; defences: ${presetOf(name).defences.length}`).join('\n')}

${groups.map(ofGroup).join('\n\n')}`;

function ofGroup({label, parameters}: (typeof groups)[number]): string {
  const lines = parameters.map((parameter) => {
    const unit = parameter.kind === 'number' ? ` (${parameter.unit})` : '';
    const says = parameter.says === '' ? '' : `, ${parameter.says}`;
    return `  ${parameter.name.padEnd(20)} ${parameter.label}${unit}${says}: ${range(parameter)}; ${plain[parameter.name]} unless the preset says`;
  });
  return [`${label}:`, ...lines].join('\n');
}
