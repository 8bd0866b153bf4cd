import type {ReactNode} from 'react';
import type {Changes} from '../../core/protocols/raft/run/setup.ts';
import {clusterSettings} from '../../core/protocols/raft/run/setup.ts';
import type {RaftSettings} from '../../core/protocols/raft/settings.ts';
import NumberField from '../frame/NumberField.tsx';
import parts from '../frame/parts.module.css';
import Reset from '../frame/Reset.tsx';
import Select from '../frame/Select.tsx';
import type {Action} from './actions.ts';
import Hands from './Hands.tsx';
import {presetNames, presetOf} from './scenarios.ts';
import {timeouts, type Setup} from './setup.ts';
import type {Seen} from './Stage.tsx';
import type {Play} from './usePlay.ts';

const SPEEDS = [0.01, 0.03, 0.1, 0.3, 1];
const MOST_SEED = 0xffffffff;
/** The shortest election time-out, in milliseconds; the longest is twice that. */
const TIMEOUTS = [100, 150, 300, 600];
const READS = [
  {value: 'read-index', text: 'by asking a majority'},
  {value: 'lease', text: 'by a lease'},
] as const;
const DRIFTS = [0, 1, 10, 30];

interface Props extends Omit<Seen, 'judgement'> {
  readonly play: Play;
  readonly dispatch: (action: Action) => void;
}

/** Whom the nemesis aims at, and what holds for a whole run. */
export default function Experiment({session, world, play, dispatch}: Props): ReactNode {
  const {setup} = session;
  return (
    <>
      <Hands session={session} world={world} act={play.act} dispatch={dispatch} />
      <Select
        name="Scenario"
        value={setup.preset}
        options={presetNames.map((name) => ({value: name, text: presetOf(name).title}))}
        onChange={(preset) => {
          dispatch({type: 'preset', preset});
        }}
      />
      <Select
        name="Speed"
        value={play.speed}
        options={SPEEDS.map((speed) => ({value: speed, text: `${speed}×`}))}
        onChange={play.setSpeed}
      />
      <Cluster
        setup={setup}
        set={(changed) => {
          dispatch({type: 'setup', setup: changed});
        }}
      />
      <Reset
        onReset={() => {
          dispatch({type: 'reset'});
        }}
      />
    </>
  );
}

/** A cluster that differs is not the one that was hunted. */
const byNobody = {hunter: null, isSmall: false} as const;

interface ClusterProps {
  readonly setup: Setup;
  readonly set: (setup: Setup) => void;
}

/** What holds for a whole run. Another choice begins the run anew. */
function Cluster({setup, set}: ClusterProps): ReactNode {
  const {raft, driftPercent} = setup;
  return (
    <>
      <Select
        name="Servers"
        value={raft.nodes}
        options={[3, 5].map((value) => ({value}))}
        onChange={(nodes) => {
          set({...setup, ...byNobody, raft: {...raft, nodes}});
        }}
      />
      <NumberField
        name="Seed"
        value={raft.seed}
        most={MOST_SEED}
        set={(seed) => {
          set({...setup, ...byNobody, raft: {...raft, seed}});
        }}
      />
      <Select
        name="Every second clock is slow, the others fast, by"
        value={driftPercent}
        options={DRIFTS.map((percent) => ({value: percent, text: `${percent} %`}))}
        onChange={(percent) => {
          set({...setup, ...byNobody, driftPercent: percent});
        }}
      />
      <Rules
        {...clusterSettings(raft)}
        change={(changes) => {
          set({...setup, ...byNobody, raft: {...raft, changes: {...raft.changes, ...changes}}});
        }}
      />
    </>
  );
}

interface RulesProps extends Pick<
  RaftSettings,
  'preVote' | 'checkQuorum' | 'reads' | 'electionTimeoutMicros'
> {
  readonly change: (changes: Changes) => void;
}

/** Those parts of Raft that one may leave out or choose. */
function Rules({preVote, checkQuorum, reads, electionTimeoutMicros, change}: RulesProps): ReactNode {
  return (
    <>
      <Select
        name="Election time-outs"
        value={electionTimeoutMicros / 1000}
        options={TIMEOUTS.map((ms) => ({value: ms, text: `${ms} to ${2 * ms} ms`}))}
        onChange={(ms) => {
          change(timeouts(ms));
        }}
      />
      <Select
        name="Reads"
        value={reads}
        options={READS}
        onChange={(chosen) => {
          change({reads: chosen});
        }}
      />
      <Check
        label="Pre-Vote"
        isOn={preVote}
        set={(isOn) => {
          change({preVote: isOn});
        }}
      />
      <Check
        label="Check quorum"
        isOn={checkQuorum}
        set={(isOn) => {
          change({checkQuorum: isOn});
        }}
      />
    </>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
}

function Check({label, isOn, set}: CheckProps): ReactNode {
  return (
    <label className={parts.check}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({target}) => {
          set(target.checked);
        }}
      />
      {label}
    </label>
  );
}
