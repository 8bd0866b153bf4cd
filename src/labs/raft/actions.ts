import type {RaftBody} from '../../core/protocols/raft/messages.ts';
import type {Hunter} from '../../core/protocols/raft/nemeses/rule.ts';
import type {RaftSetup} from '../../core/protocols/raft/run/setup.ts';
import type {TimedCommand} from '../../core/simulation/command.ts';
import {millis, type Micros} from '../../core/simulation/time.ts';
import type {Fault} from './faults.ts';
import {breachOf, historyOf, judgeHistory} from './judgement.ts';
import {isWeighty} from './moments.ts';
import {presetOf, type PresetName} from './scenarios.ts';
import {act, returnTo} from './acting.ts';
import {advance, loaded, nextMoment, seek, start, step, type Session} from './session.ts';
import {LAST_MOMENT, setupOf, type Setup} from './setup.ts';
import {isGoalReached, stepsTold, takeStep} from './telling.ts';

/** How long the picture of a story rests before its next step, in simulated time. */
const REST = millis(150);

/** A run that was made elsewhere: its cluster, and everything that was done to it. */
export interface MadeRun {
  readonly raft: RaftSetup;
  readonly plan: readonly TimedCommand<RaftBody>[];
  /** Where it ends. */
  readonly until: Micros;
  readonly hunter: Hunter | null;
}

export type Action =
  | {readonly type: 'time'; readonly passed: Micros}
  | {readonly type: 'step' | 'back'; readonly steps: number}
  | {readonly type: 'seek'; readonly length: number}
  | {readonly type: 'play' | 'pause' | 'reset' | 'play-step' | 'story' | 'onward'}
  | {readonly type: 'act'; readonly faults: readonly Fault[]}
  /** A rule waits from now on, or no longer. What knows how is fetched by those who arm one. */
  | {readonly type: 'arm'; readonly change: (session: Session) => Session}
  | {readonly type: 'setup'; readonly setup: Setup}
  /** The same plan with the mistake, or without it, looked at from the same moment. */
  | {readonly type: 'fix'; readonly isFixed: boolean}
  /** A run that a hunt has found is looked at from its end, one that was shrunk from its beginning. */
  | {
      readonly type: 'made';
      readonly run: MadeRun;
      readonly from: 'end' | 'beginning';
      readonly isShown: boolean;
    }
  /** A run that the lab has found for the reader. */
  | {readonly type: 'worked'; readonly run: Session}
  | {readonly type: 'return'; readonly place: number}
  | {readonly type: 'preset'; readonly preset: PresetName};

/** What each thing that the reader does makes of the session. */
export function reduce(session: Session, action: Action): Session {
  const changed = action.type === 'arm' ? action.change(session) : change(session, action);
  const {story} = presetOf(changed.setup.preset);
  const isOver = stepsTold(changed) === story.length && changed.playing === 'no';
  return !changed.isDared && isOver ? {...changed, isDared: true} : changed;
}

function change(session: Session, action: Exclude<Action, {type: 'arm'}>): Session {
  const {setup, isDared} = session;
  switch (action.type) {
    case 'time':
      return goOn(session, session.at + action.passed);
    case 'play-step':
      return tellStep(session);
    case 'onward':
      return {...onward(session), playing: 'no'};
    case 'step':
      return {...times(action.steps, session, step), playing: 'no', restUntil: null};
    case 'back':
      return seek(session, session.length - action.steps);
    case 'seek':
      return seek(session, action.length);
    case 'play':
      return {...session, playing: stepsTold(session) < presetOf(setup.preset).story.length ? 'story' : 'on'};
    case 'pause':
      return {...session, playing: 'no', restUntil: null};
    case 'story':
      return takeStep(session, 'goal');
    case 'reset':
      return {...start(setupOf(setup.preset, setup.raft.seed)), isDared};
    case 'act':
      return act(session, action.faults, session.playing === 'no' ? 'no' : 'on', null);
    case 'setup':
      return {...start(action.setup), isDared};
    case 'fix':
      return fixed(session, action.isFixed);
    case 'made':
      return made(session, action);
    case 'worked':
      return shownRun(action.run);
    case 'return':
      return returnTo(session, action.place);
    case 'preset':
      return start(setupOf(action.preset));
  }
}

function fixed(session: Session, isFixed: boolean): Session {
  const {setup, tape, at, isDared, acts, armed} = session;
  const bug = isFixed ? null : presetOf(setup.preset).bug;
  // What has struck stands in the plan, and strikes there again.
  return {...loaded({...setup, raft: {...setup.raft, bug}}, tape.plan, at, true), isDared, acts, armed};
}

/** It is there to be played, from the moment at which its preset begins. */
function shownRun(run: Session): Session {
  const {from} = presetOf(run.setup.preset);
  const place = run.tape.recording.log.findLastIndex(({at}) => at <= from);
  return {...seek(run, place + 1), isShown: true, isDared: true, playing: 'on'};
}

function made(session: Session, {run, from, isShown}: Extract<Action, {type: 'made'}>): Session {
  const {raft, plan, until, hunter} = run;
  const isSmall = from === 'beginning';
  const setup = {...session.setup, raft, hunter, isSmall, driftPercent: 0};
  const whole = {...loaded(setup, plan, until, isShown), isDared: true};
  return from === 'end' ? whole : seek(whole, 1);
}

/** Goes on to a moment, or until there is a reason to stop. */
function goOn(session: Session, to: Micros): Session {
  const {playing, restUntil} = session;
  if (playing === 'no') return session;
  if (restUntil !== null && to < restUntil) return advance(session, to, () => false);
  if (isBeforeStep(session)) return takeStep({...session, restUntil: null}, 'story');
  return settled(advance(session, to, (each) => fails(each) || isGoalReached(each)));
}

/** For those who want no motion: to the next thing that is worth stopping at. */
function tellStep(session: Session): Session {
  if (session.playing === 'no') return session;
  if (isBeforeStep(session)) return takeStep({...session, restUntil: null}, 'story');
  return settled(onward(session));
}

/** Whether the story plays, and its next step is due. */
const isBeforeStep = (session: Session): boolean =>
  session.playing === 'story' && (session.restUntil !== null || stepsTold(session) === 0);

/** What becomes of playing after so much has happened. */
function settled(now: Session): Session {
  if (fails(now)) return {...now, playing: 'no'};
  if (!isGoalReached(now)) return now;
  const isOver = stepsTold(now) === presetOf(now.setup.preset).story.length;
  return now.playing === 'goal' || isOver ? {...now, playing: 'no'} : {...now, restUntil: now.at + REST};
}

/** Whether the newest entry breaks an invariant, or the order of what clients saw. */
function fails(session: Session): boolean {
  const {tape, length} = session;
  const before = {tape, length: length - 1};
  if (length > 1 && breachOf(session) !== null && breachOf(before) === null) return true;
  const facts = tape.recording.log[length - 1]?.facts ?? [];
  if (!facts.some((fact) => fact.kind === 'recorded' && fact.event.type === 'ok')) return false;
  return (
    judgeHistory(historyOf(session)).kind === 'illegal' && judgeHistory(historyOf(before)).kind !== 'illegal'
  );
}

/** To the next thing that is worth stopping at. */
function onward(session: Session): Session {
  if (nextMoment(session) === null) return {...session, playing: 'no'};
  return advance(session, LAST_MOMENT, (each) => isWeighty(each) || isGoalReached(each));
}

function times(count: number, session: Session, move: (session: Session) => Session): Session {
  let changed = session;
  for (let made = 0; made < count; made++) changed = move(changed);
  return changed;
}

/** Whether nothing is left of the scenario that an address asked for. */
export function beginsAnew({type}: Action): boolean {
  return type === 'reset' || type === 'preset' || type === 'made' || type === 'worked';
}
