import {callsOf, type ClientEvent} from '../../core/workbench/event.ts';
import type {Message} from '../../core/workbench/protocol/message.ts';
import {Disk} from '../../core/workbench/virtual/disk.ts';
import {runVirtually} from '../../core/workbench/virtual/virtual-run.ts';
import type {Case} from './cases/case.ts';
import {drawnSettingsOf} from './setup.ts';
import type {Make} from './try-faults.ts';

/** A place in which a check runs, beside the nodes. */
export const CHECKER = 'check';
/** Runs of either node on which a check is tried. */
const RUNS = 40;

export const emptyCheck = `// One run: every request, with its answer and times in milliseconds.
// calls: [{f, key, asked, outcome: 'ok' | 'fail' | 'info', answer, node, called, returned, final}, …]
// 'info': nobody knows whether it happened. final: asked at the end, when all is well again.
function check(calls) {
  // Return in a sentence what must not be, or null.
  return null;
}
`;

/** What a check said of one run; `null`: it has nothing against it. */
type Said = {readonly accuses: string | null} | {readonly trouble: string};

/** Of the runs of both nodes: how many our own checker refutes, and how many the reader's check accuses. */
export interface Score {
  readonly bad: number;
  readonly caught: number;
  readonly good: number;
  readonly wronged: number;
  /** The first accusation that is right, and the first that is not. */
  readonly right: string | null;
  readonly false: string | null;
}

export type CheckTrial =
  | {readonly kind: 'checking'; readonly done: number; readonly of: number}
  | ({readonly kind: 'checked'} & Score)
  | {readonly kind: 'broken'; readonly says: string};

/** Whether a check exposes its node: it accuses a run that is wrong, and none that is right. */
export const exposes = ({caught, wronged}: Score): boolean => caught > 0 && wronged === 0;

/** Tries a check on runs of the node under trial and of the fixed one, whose faults chance draws. */
export function* tryCheck(about: Case, check: string, make: Make): Generator<CheckTrial> {
  let score: Score = {bad: 0, caught: 0, good: 0, wronged: 0, right: null, false: null};
  for (let seed = 0; seed < RUNS; seed++) {
    for (const code of [about.wrong, about.fixed]) {
      const {verdict, evidence} = runVirtually(drawnSettingsOf(about, seed), make(code));
      if (verdict.valid === 'unknown') continue;
      const said = ask(check, evidence.history, make);
      if ('trouble' in said) {
        yield {kind: 'broken', says: said.trouble};
        return;
      }
      score = add(score, verdict.valid, said.accuses);
    }
    yield {kind: 'checking', done: seed + 1, of: RUNS};
  }
  yield {kind: 'checked', ...score};
}

function add(score: Score, isGood: boolean, accuses: string | null): Score {
  const {bad, caught, good, wronged} = score;
  if (isGood) {
    if (accuses === null) return {...score, good: good + 1};
    return {...score, good: good + 1, wronged: wronged + 1, false: score.false ?? accuses};
  }
  if (accuses === null) return {...score, bad: bad + 1};
  return {...score, bad: bad + 1, caught: caught + 1, right: score.right ?? accuses};
}

/** The check runs as a node's code does: in the interpreter, with its bounds, and answers one message. */
const around = `
;node.on('history', (message) => {
  if (typeof check !== 'function') throw new Error('there is no function check(calls)');
  node.reply(message, {type: 'judged', says: check(message.body.calls) ?? null});
});`;

function ask(check: string, history: readonly ClientEvent[], make: Make): Said {
  const {program, turn} = make(check + around).start(CHECKER, CHECKER, 0, new Disk());
  const message: Message = {
    src: 'c0',
    dest: CHECKER,
    body: {type: 'history', msg_id: 1, calls: plain(history)},
  };
  const {death, effects} = turn.death ? turn : program.deliver(message, 0);
  if (death) {
    const where = death.line === null ? '' : ` in line ${death.line}`;
    return {trouble: `Your check ${death.says}${where}.`};
  }
  const answer = effects.find((effect) => effect.kind === 'send');
  const says = answer?.body['says'] ?? null;
  if (answer?.body.type === 'judged' && (says === null || typeof says === 'string')) return {accuses: says};
  return {trouble: 'Your check has to return a text, which accuses the run, or null, at once.'};
}

/** The history as a reader's check gets it: times in milliseconds, and `null` for what never ended. */
function plain(history: readonly ClientEvent[]) {
  const time = (at: number) => (Number.isFinite(at) ? at / 1000 : null);
  return callsOf(history).map(({process, node, f, key, final, asked, answer, outcome, called, returned}) => ({
    process,
    node,
    f,
    ...(key === undefined ? {} : {key}),
    final,
    asked,
    answer,
    outcome,
    called: time(called),
    returned: time(returned),
  }));
}
