import {plain, type Settings} from '../../core/calls/settings.ts';
import {presetOf, type PresetName} from './scenarios/index.ts';

/** A preset's settings with its first so many defences; with none of them the program still believes. */
export function settingsOf(name: PresetName, defences: number): Settings {
  const {world, believes, defences: all} = presetOf(name);
  return all.slice(0, defences).reduce<Settings>((settings, {changes}) => ({...settings, ...changes}), {
    ...plain,
    ...world,
    ...believes,
  });
}
