import type {Preset} from '../preset.ts';

export const freeTransport: Preset = {
  title: 'Transport cost is zero',
  code: 'const frame = await storage.get(frameId); // 1 MB\nreturn judge(decode(frame));',
  intro:
    'A service fetches frames of one megabyte from another zone. Nothing is slow and nothing fails; the failure comes by invoice, at one cent a gigabyte on each side.',
  wanted: {
    says: 'a million frames for less than five dollars',
    isMet: ({measures: {ok, calls, dollarsPerMillionCalls}}) => ok === calls && dollarsPerMillionCalls < 5,
  },
  seed: 1,
  world: {
    payloadKb: 1000,
    ratePerSecond: 20,
    dollarsPerGb: 0.02,
    bandwidthMbit: 1000,
    latencyMs: 1,
    latencySpreadMs: 0,
  },
  believes: {packPercent: 100},
  defences: [
    {
      label: 'Pack to a tenth',
      changes: {packPercent: 10, packMsPerMb: 30},
      price: 'Thirty milliseconds of processor time a frame, which is on a bill as well.',
    },
  ],
  dials: ['payloadKb', 'packPercent'],
  shows: ['dollarsPerMillionCalls', 'megabytes', 'meanLatencyMs', 'utilisation'],
};
