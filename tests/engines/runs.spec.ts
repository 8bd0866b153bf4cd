import {expect} from '@playwright/test';
import {fingerprint, trace} from '@site/src/core/simulation/trace.ts';
import {makePool} from '@site/src/commands/exercises/pool.ts';
import {fullRun as registerStory} from '@site/src/labs/partition/full-run.ts';
import {linkTo as registerLink} from '@site/src/labs/partition/link.ts';
import {shown as registerLog} from '@site/src/labs/partition/session.ts';
import {fullRun as raftStory} from '@site/src/labs/raft/full-run.ts';
import {linkTo as raftLink} from '@site/src/labs/raft/link.ts';
import {shown as raftLog} from '@site/src/labs/raft/session.ts';
import {requireExercise} from '@site/src/labs/workbench/exercises/index.ts';
import {judge} from '@site/src/labs/workbench/judging.ts';
import {linkTo as workbenchLink} from '@site/src/labs/workbench/link.ts';
import {begin as beginExercise} from '@site/src/labs/workbench/session.ts';
import {labIsLive, says, the} from './steps.ts';
import {test} from './test.ts';

/* What a lab computes is the same, byte for byte, in Node and in every engine. */

/** Whole stories of the labs that simulate: the address of each, and the fingerprint of its log in Node. */
function runs() {
  const raft = raftStory('isolate');
  const register = registerStory('find-the-seed');
  return {
    Raft: {address: raftLink('labs/raft/', raft) ?? '', name: fingerprint(trace(raftLog(raft)))},
    'the register': {
      address: registerLink('labs/partition/', register),
      name: fingerprint(trace(registerLog(register))),
    },
  };
}

for (const [lab, {address, name}] of Object.entries(runs()))
  test(`a run of ${lab} is the same, byte for byte, in every engine`, async ({visitor, host}) => {
    await visitor.open(host.at(address));
    await labIsLive(visitor);
    await visitor.click(the('fold', /^Everything that happened/));
    await says(visitor, new RegExp(`fingerprint.*${name}`, 'i'));
  });

for (const name of ['unique-ids', 'kafka', 'raft'])
  test(`a node of the workbench fails in the same run in every engine as in Node: ${name}`, async ({
    visitor,
    host,
  }) => {
    const session = {...beginExercise(name), code: requireExercise(name).wrong};
    let inNode = '';
    for await (const answer of judge({...session}, await makePool())) {
      if (answer.kind === 'failed') inNode = answer.fingerprint;
    }
    expect(inNode).not.toBe('');
    await visitor.open(host.at(workbenchLink('labs/workbench/', session) ?? ''));
    await says(visitor, /whoever made the link wrote it/);
    await visitor.click(the('button', /^Run/, the('group', /^At hand/)));
    await says(visitor, new RegExp(`Fingerprint of its log: ${inNode}`));
  });
