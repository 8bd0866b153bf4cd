import {presetTable} from '../../frame/preset-table.ts';
import type {Preset} from '../preset.ts';
import {findTheSeed} from './find-the-seed.ts';
import {lwwLosesAWrite} from './lww-loses-a-write.ts';
import {minorityWaits} from './minority-waits.ts';
import {newOldInversion} from './new-old-inversion.ts';
import {splitBrain} from './split-brain.ts';

export {AP, CP} from './common.ts';

/** In the order in which the lab offers them. */
export const presets = {
  'split-brain': splitBrain,
  'minority-waits': minorityWaits,
  'new-old-inversion': newOldInversion,
  'lww-loses-a-write': lwwLosesAWrite,
  'find-the-seed': findTheSeed,
} satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;

export const {presetNames, isPresetName, requirePreset} = presetTable('partition', presets);

export const presetOf = (name: PresetName): Preset => presets[name];
