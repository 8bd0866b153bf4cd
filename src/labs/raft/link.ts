import {ruleText} from '../../core/protocols/raft/nemeses/rule.ts';
import {clusterSettings} from '../../core/protocols/raft/run/setup.ts';
import {scenarioLink} from '../../hooks/scenarioLink.ts';
import type {Fault} from './faults.ts';
import {VERSION} from './link-version.ts';
import {presetOf} from './scenarios.ts';
import type {Session} from './session.ts';
import {isFixed, setupOf, type Setup} from './setup.ts';

/** Signs of an address that any program takes. */
const LONGEST = 6000;

/** The address that shows this session to somebody else; null where it would be too long for an address. */
export function linkTo(page: string, session: Session): string | null {
  const {setup, at, length} = session;
  const own = {...settingsIn(setup), ...doneIn(session)};
  const isMoved = at !== presetOf(setup.preset).from || Object.keys(own).length > 0;
  const changes = isMoved ? {...own, at, length} : null;
  const link = scenarioLink(page, setup.preset, setup.raft.seed, VERSION, changes);
  return link.length > LONGEST ? null : link;
}

/** How the cluster differs from the preset's. */
function settingsIn(setup: Setup) {
  const {preset, raft, driftPercent} = setup;
  const usual = setupOf(preset);
  const [before, now] = [clusterSettings(usual.raft), clusterSettings(raft)];
  return {
    ...(raft.nodes !== usual.raft.nodes && {nodes: raft.nodes}),
    ...(isFixed(setup) && {fixed: true}),
    ...(now.preVote !== before.preVote && {preVote: now.preVote}),
    ...(now.checkQuorum !== before.checkQuorum && {checkQuorum: now.checkQuorum}),
    ...(now.reads !== before.reads && {reads: now.reads}),
    ...(now.electionTimeoutMicros !== before.electionTimeoutMicros && {
      timeoutMs: now.electionTimeoutMicros / 1000,
    }),
    ...(driftPercent !== 0 && {drift: driftPercent}),
  };
}

/** Whose deed it was: a step of the story's, or one that was armed. */
interface Origin {
  readonly step?: number;
  readonly armed?: number;
}

/** What was done to it: by a nemesis, which does the same again, as a list, and by the reader, at once or when something came to hold. */
function doneIn({setup: {hunter, isSmall}, tape, acts, armed}: Session) {
  const steps = new Map<Fault, Origin>(acts.map(({command, step}) => [command, step === null ? {} : {step}]));
  armed.forEach(({struck}, place) => {
    for (const command of [...(struck?.begin ?? []), ...(struck?.end ?? [])])
      steps.set(command, {armed: place});
  });
  const own = tape.plan
    .filter(({command}) => steps.has(command))
    .map(({at, command}) => ({at, command, ...steps.get(command)}));
  const plan = tape.plan.filter(({command}) => !steps.has(command));
  return {
    ...(hunter !== null && {hunter}),
    ...(isSmall && {plan}),
    ...(own.length > 0 && {acts: own}),
    ...(armed.length > 0 && {
      armed: armed.map(({rule, from, until}) => ({
        rule: ruleText([rule]),
        from,
        ...(until !== null && {until}),
      })),
    }),
  };
}
