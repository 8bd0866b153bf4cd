import {bugs, isBugName} from '../../../core/protocols/raft/bugs.ts';
import {nemeses} from '../../../core/protocols/raft/nemeses/index.ts';
import {nemesisNames} from '../../../core/protocols/raft/nemeses/names.ts';
import {
  conditions,
  deeds,
  isRuleText,
  MOST_RULES,
  rulesIn,
  targets,
} from '../../../core/protocols/raft/nemeses/rule.ts';
import type {RaftSettings} from '../../../core/protocols/raft/settings.ts';
import {hunt, type Quarry} from '../../../core/protocols/raft/run/hunt.ts';
import {END} from '../../../core/protocols/raft/run/setup.ts';
import {replay, shrinkRun, type ShrunkRun} from '../../../core/protocols/raft/run/shrink-run.ts';
import {events} from '../../../core/simulation/history.ts';
import {reduce} from '../../../labs/raft/actions.ts';
import {exhibitOf} from '../../../labs/raft/exhibits.ts';
import {linkTo} from '../../../labs/raft/link.ts';
import {start} from '../../../labs/raft/session.ts';
import {setupOf} from '../../../labs/raft/setup.ts';
import type {Asked, LabRun, Setting, Shrunk, SimulatedLab} from '../lab.ts';

const onOff = (name: string, says: string): Setting => ({
  name,
  says,
  usual: 'usual',
  words: ['usual', 'on', 'off'],
});

/** Raft, with its bugs and those who hunt it. */
export const raft: SimulatedLab = {
  name: 'raft',
  says: 'one register on a cluster of Raft, judged by its invariants and by what three clients see',
  bugs: Object.values(bugs).map(({name, mistake}) => ({name, says: mistake})),
  nemeses,
  rules: {
    says: [
      `or up to ${MOST_RULES} rules of your own, as when:elected/cut/leader/300+committed/crash/follower/100:`,
      'when:CONDITION/FAULT/TARGET/MILLISECONDS, joined by +',
      `CONDITION: ${Object.keys(conditions).join(', ')}`,
      `FAULT: ${Object.keys(deeds).join(', ')}`,
      `TARGET: ${Object.keys(targets).join(', ')}`,
    ],
    areIn: (name) => isRuleText(name) && rulesIn(name).length > 0,
  },
  nodes: {usual: 5, least: 3, most: 7},
  settings: [
    {
      name: 'reads',
      says: 'by an exchange of heartbeats, or by a lease',
      usual: 'read-index',
      words: ['read-index', 'lease'],
    },
    onOff('preVote', 'ask before an election whether it can be won'),
    onOff('checkQuorum', 'a leader that is cut off steps down'),
    onOff('noOp', 'a leader begins its term with a blank entry'),
  ],
  open(asked) {
    const quarry = quarryOf(asked);
    return {run: (seed) => outcome(quarry, seed), shrink: (seed) => shrunk(quarry, seed)};
  },
};

/** What a bug's origin asks for stands where the command line leaves a setting as usual. */
function quarryOf({bug, nemesis, nodes, settings}: Asked): Quarry {
  const switches = ['preVote', 'checkQuorum', 'noOp'].flatMap((name): [string, boolean][] =>
    settings[name] === 'usual' ? [] : [[name, settings[name] === 'on']],
  );
  const changes: Partial<RaftSettings> = {
    ...(settings.reads === 'lease' ? {reads: 'lease'} : {}),
    ...Object.fromEntries(switches),
  };
  return {bug: isBugName(bug) ? bug : null, nemesis, changes, ...(nodes === null ? {} : {nodes})};
}

function outcome(quarry: Quarry, seed: number): LabRun {
  const {log, broke, operationsOk, verdict} = hunt(quarry, seed);
  return {
    broke: broke === null ? [] : [broke],
    operationsOk,
    undecided: verdict.kind === 'unknown',
    history: events(log),
  };
}

function shrunk(quarry: Quarry, seed: number): Shrunk | null {
  const small = shrinkRun(hunt(quarry, seed), END);
  if (!small) return null;
  const operations = small.commands.filter(({command}) => command.kind === 'tell').length;
  return {
    commands: small.commands.length - operations,
    operations,
    events: replay(small).log.length,
    script: small.commands,
    link: linkOf(quarry, small),
  };
}

/** The address at which the lab takes the small run step by step; null where its link cannot say a setting of the run. */
function linkOf({nemesis, changes}: Quarry, {setup, commands, until}: ShrunkRun): string | null {
  if (changes?.noOp !== undefined) return null;
  const preset = setup.bug === null ? 'exhibit-10' : exhibitOf(setup.bug);
  const hunter = isRuleText(nemesis) ? nemesis : (nemesisNames.find((name) => name === nemesis) ?? null);
  const run = {raft: setup, plan: commands, until, hunter};
  const begun = start(setupOf(preset, setup.seed));
  return linkTo('/labs/raft/', reduce(begun, {type: 'made', run, from: 'beginning', isShown: true}));
}
