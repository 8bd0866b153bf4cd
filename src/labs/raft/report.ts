import {explain} from '../../core/checking/explain.ts';
import {label, outcomeInWords} from '../../core/checking/wording.ts';
import type {Operation} from '../../core/checking/history.ts';
import {clusterSettings} from '../../core/protocols/raft/run/setup.ts';
import type {TextTable} from '../../views/TextTable/table.ts';
import {verdictInWords} from './announce.ts';
import type {Judgement} from './judgement.ts';
import {hunterInWords} from './nemesis-words.ts';
import {faultBands, type Band} from './pictures.ts';
import {presetOf} from './scenarios.ts';
import {momentsOf, shown, type Session} from './session.ts';
import {clientsIn, isFixed, serversIn, type Setup} from './setup.ts';
import {faultInWords, momentInWords, seconds} from './words.ts';

/** A run as a short report, in the order in which Jepsen's are read. */
export interface Report {
  readonly title: string;
  readonly verdict: string;
  readonly cluster: TextTable;
  readonly schedule: TextTable;
  readonly counts: TextTable;
  readonly moments: TextTable;
  /** The requests at its end, as a table and for a picture. */
  readonly excerpt: readonly Operation[];
  readonly excerptTable: TextTable;
  readonly bands: readonly Band[];
  readonly from: number;
  readonly to: number;
}

/** So much of the end of a run is drawn. */
const EXCERPT = 800_000;

export function reportOf(session: Session, judgement: Judgement): Report {
  const {setup, at} = session;
  const {word, sentence} = verdictInWords(judgement);
  const from = Math.max(0, at - EXCERPT);
  const excerpt = judgement.history.filter((each) => (each.return ?? Infinity) >= from);
  const reason = judgement.breach
    ? ` Of what the clients saw: ${explain(judgement.history, judgement.verdict)}`
    : '';
  return {
    title: `Raft: ${presetOf(setup.preset).title}`,
    verdict: `${word}. ${sentence}${reason}`,
    cluster: clusterTable(setup),
    schedule: scheduleOf(session),
    counts: countsOf(judgement.history),
    moments: {
      head: ['Time', 'What mattered'],
      rows: momentsOf(session)
        .filter((moment) => moment.at >= from && moment.kind !== 'told')
        .map((moment) => [seconds(moment.at), momentInWords(moment)]),
    },
    excerpt,
    excerptTable: {
      head: ['Client', 'Operation', 'Called', 'Returned', 'Outcome'],
      rows: excerpt.map((each) => [
        String(each.process),
        label(each),
        seconds(each.call),
        each.return === null ? '' : seconds(each.return),
        each.return === null ? 'still waiting' : outcomeInWords(each),
      ]),
    },
    bands: faultBands(session),
    from,
    to: at,
  };
}

function clusterTable(setup: Setup): TextTable {
  const {raft, hunter, driftPercent} = setup;
  const now = clusterSettings(raft);
  const ms = (micros: number) => `${micros / 1000} ms`;
  return {
    head: ['Setting', 'Value'],
    rows: [
      ['Servers', `${serversIn(setup).join(', ')}${raft.spare ? ', the last of them a spare' : ''}`],
      ['Clients', clientsIn(setup).join(', ')],
      ['Seed', String(raft.seed)],
      ['Mistake', raft.bug ?? (isFixed(setup) ? 'none: it was put right' : 'none')],
      ['Nemesis', hunter === null ? 'by hand' : `one that ${hunterInWords(hunter)}`],
      ['Election time-outs', `${ms(now.electionTimeoutMicros)} to ${ms(2 * now.electionTimeoutMicros)}`],
      ['Heartbeats', `every ${ms(now.heartbeatMicros)}`],
      ['Pre-Vote', now.preVote ? 'on' : 'off'],
      ['Check quorum', now.checkQuorum ? 'on' : 'off'],
      ['Reads', now.reads === 'lease' ? 'by a lease' : 'by asking a majority'],
      ['Clock drift', `${driftPercent} %`],
      [
        'A message takes',
        `${ms(now.quality.delayMicros)}, and ${ms(now.quality.jitterMicros)} more in the mean`,
      ],
      ['A sync takes', `${ms(now.disk.syncMicros)}, and ${ms(now.disk.jitterMicros)} more in the mean`],
    ],
  };
}

function scheduleOf(session: Session): TextTable {
  const rows = shown(session).flatMap(({at, cause}) =>
    cause.kind === 'command' && cause.command.kind !== 'tell'
      ? [[seconds(at), faultInWords(cause.command)]]
      : [],
  );
  return {head: ['Time', 'Fault'], rows: rows.length > 0 ? rows : [['', 'none']]};
}

function countsOf(history: readonly Operation[]): TextTable {
  const outcomes = ['ok', 'fail', 'info'] as const;
  const rows = ['read', 'write'].map((f) => {
    const own = history.filter((each) => each.f === f);
    return [f, ...outcomes.map((outcome) => String(own.filter((each) => each.outcome === outcome).length))];
  });
  return {head: ['Operation', 'ok', 'fail', 'info or still waiting'], rows};
}
