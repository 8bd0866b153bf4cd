import {presetTable} from '../../frame/preset-table.ts';
import type {Preset} from '../preset.ts';
import {freeTransport} from './free-transport.ts';
import {homogeneous} from './homogeneous.ts';
import {infiniteBandwidth} from './infinite-bandwidth.ts';
import {oneAdmin} from './one-admin.ts';
import {overload} from './overload.ts';
import {reliable} from './reliable.ts';
import {secure} from './secure.ts';
import {topology} from './topology.ts';
import {zeroLatency} from './zero-latency.ts';

/** The eight beliefs in the order of the list, and then the overload. */
const presets = {
  reliable,
  'zero-latency': zeroLatency,
  'infinite-bandwidth': infiniteBandwidth,
  secure,
  topology,
  'one-admin': oneAdmin,
  'free-transport': freeTransport,
  homogeneous,
  overload,
} satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;

export const {presetNames, isPresetName, requirePreset} = presetTable('fallacies', presets);

export const presetOf = (name: PresetName): Preset => presets[name];
