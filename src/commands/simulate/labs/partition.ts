import {check} from '../../../core/checking/linearizability.ts';
import {register} from '../../../core/checking/specs/register.ts';
import {majority} from '../../../core/protocols/quorum/settings.ts';
import {cluster, type ClusterSettings, type Policy} from '../../../core/protocols/register-cluster.ts';
import type {RegisterBody} from '../../../core/protocols/register-messages.ts';
import type {TimedCommand} from '../../../core/simulation/command.ts';
import {events, operations} from '../../../core/simulation/history.ts';
import {randomFaults} from '../../../core/simulation/random-faults.ts';
import {run} from '../../../core/simulation/recording.ts';
import {millis} from '../../../core/simulation/time.ts';
import type {Asked, LabRun, SimulatedLab} from '../lab.ts';

const INITIAL = 0;
/** Faults begin before this, and are over then. */
const QUIET_FROM = millis(400);
const END = millis(1000);

/** The register of the partition lab: a client at each replica, all asking at random. */
export const partition: SimulatedLab = {
  name: 'partition',
  says: 'one register at several replicas, and whatever cuts them apart',
  bugs: [],
  nemeses: [
    {name: 'random', says: 'cuts, crashes, pauses and wrong clocks, drawn from the seed'},
    {name: 'none', says: 'no faults, beside the messages that the network loses'},
  ],
  nodes: {usual: 3, least: 2, most: 7},
  settings: [
    {
      name: 'policy',
      says: 'how replicas answer',
      usual: 'majorities',
      words: ['majorities', 'no-write-back', 'one-replica', 'last-writer-wins'],
    },
    {name: 'faults', says: 'how many faults a run has', usual: 6, least: 0, most: 50},
    {name: 'lossPercent', says: 'messages lost of a hundred', usual: 2, least: 0, most: 50},
  ],
  open: (asked) => ({run: (seed) => play(asked, seed)}),
};

function play({nemesis, nodes, settings}: Asked, seed: number): LabRun {
  const replicas = 'ABCDEFG'.slice(0, nodes ?? partition.nodes.usual).split('');
  const clients = Object.fromEntries(replicas.map((replica) => [`client ${replica}`, replica]));
  const asking = Object.keys(clients).map((node): TimedCommand<RegisterBody> => ({
    at: 0,
    command: {kind: 'tell', node, body: {type: 'auto', on: true}},
  }));
  const faults = Number(settings.faults);
  const script =
    nemesis === 'none'
      ? asking
      : [...asking, ...randomFaults<RegisterBody>(seed, {nodes: replicas, untilMicros: QUIET_FROM, faults})];
  const chosen: ClusterSettings = {
    seed,
    policy: policyOf(String(settings.policy), replicas.length),
    replicas,
    clients,
    initial: INITIAL,
    quality: {
      delayMicros: millis(5),
      jitterMicros: millis(10),
      lossPpm: Number(settings.lossPercent) * 10_000,
      duplicatePpm: 20_000,
    },
    deadlineMicros: millis(200),
    resendMicros: millis(60),
    timeoutMicros: millis(250),
    pauseMicros: millis(15),
    script,
  };
  const {log} = run(cluster(chosen), END);
  const history = operations(log);
  const {kind} = check(register(INITIAL), history);
  return {
    broke: kind === 'illegal' ? ['linearizability'] : [],
    operationsOk: history.filter(({outcome}) => outcome === 'ok').length,
    undecided: kind === 'unknown',
    history: events(log),
  };
}

function policyOf(name: string, replicas: number): Policy {
  if (name === 'last-writer-wins') return {kind: 'last-writer-wins'};
  const quorum = name === 'one-replica' ? 1 : majority(replicas);
  return {
    kind: 'quorum',
    readQuorum: quorum,
    writeQuorum: quorum,
    writeBack: name === 'majorities',
  };
}
