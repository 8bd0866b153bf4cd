import type {ReactNode} from 'react';
import {RANGE, type ElectionTrial} from '../../core/protocols/raft/run/elections.ts';
import {nemesisNames} from '../../core/protocols/raft/nemeses/names.ts';
import controls from '../../css/controls.module.css';
import TextTable from '../../views/TextTable/index.tsx';
import parts from '../frame/parts.module.css';
import ElectionCurve from './ElectionCurve.tsx';
import type {Action} from './actions.ts';
import Hunt from './Hunt.tsx';
import type {Answer, Tally} from './jobs.ts';
import {useHunt} from './useHunt.ts';
import {nemesisWords} from './nemesis-words.ts';
import styles from './styles.module.css';
import {useAsk} from './useAsk.ts';

const SEEDS = 1000;
const ELECTIONS = 1000;
/** A leader of five has just gone; messages take two fifteenths of the range, so that votes are split now and then. */
const TRIAL: ElectionTrial = {nodes: 5, left: 4, latencyMicros: (2 * RANGE) / 15};

interface Props {
  readonly dispatch: (action: Action) => void;
}

/** Exhibit ten: correct Raft under every nemesis, in front of the reader, and its elections against the formula. */
export default function Unbroken({dispatch}: Props): ReactNode {
  const {asking, failing, hunt} = useHunt(null, dispatch);
  return (
    <div className={styles.revealed}>
      <p>
        <strong>Nobody has broken it.</strong> Its rules are those of figure 2, one file a rule. Try by hand,
        let a nemesis of yours try, or every nemesis a thousand times.
      </p>
      <Hunt
        asking={asking}
        failing={failing}
        onHunt={(sought) => {
          hunt(sought, false);
        }}
      />
      <Thousand />
      <Elections />
    </div>
  );
}

function Thousand(): ReactNode {
  const asking = useAsk();
  return (
    <>
      <Begin
        asking={asking}
        label={`Run ${SEEDS.toLocaleString('en-GB')} seeds under each nemesis`}
        begin={() => {
          asking.put({kind: 'many', nemeses: nemesisNames, seeds: SEEDS});
        }}
      />
      {asking.answer?.tallies && (
        <TextTable
          table={{
            head: ['A nemesis that …', 'Runs', 'Broken', 'Answers'],
            rows: asking.answer.tallies.map(rowOf),
          }}
          caption="Correct Raft, judged after every event"
          className={parts.log}
        />
      )}
    </>
  );
}

const rowOf = ({nemesis, runs, failed, answered}: Tally): readonly string[] => [
  nemesisWords[nemesis],
  ...[runs, failed, answered].map((number) => number.toLocaleString('en-GB')),
];

function Elections(): ReactNode {
  const asking = useAsk();
  const {answer} = asking;
  return (
    <>
      <Begin
        asking={asking}
        label={`Hold ${ELECTIONS.toLocaleString('en-GB')} elections`}
        begin={() => {
          asking.put({kind: 'elections', trial: TRIAL, runs: ELECTIONS});
        }}
      />
      {answer?.kind === 'done' && answer.elections && (
        <ElectionCurve trial={TRIAL} elections={answer.elections} />
      )}
    </>
  );
}

interface BeginProps {
  readonly asking: ReturnType<typeof useAsk>;
  readonly label: string;
  readonly begin: () => void;
}

function Begin({asking: {answer, isBusy, cancel}, label, begin}: BeginProps): ReactNode {
  return (
    <div className={styles.row}>
      <button type="button" className={controls.inset} onClick={isBusy ? cancel : begin}>
        <span key={String(isBusy)}>{isBusy ? 'Cancel' : label}</span>
      </button>
      {isBusy && <progress aria-label={label} value={answer?.made ?? 0} max={answer?.of ?? 1} />}
      <p role="status">
        <span key={`${String(isBusy)} ${answer?.kind ?? ''}`}>{saidOf(answer, isBusy)}</span>
      </p>
    </div>
  );
}

function saidOf(answer: Answer | null, isBusy: boolean): string {
  if (!answer || isBusy) return '';
  const failed = answer.tallies?.reduce((sum, tally) => sum + tally.failed, 0);
  const runs = answer.tallies?.reduce((sum, tally) => sum + tally.runs, 0) ?? answer.made;
  if (failed === undefined) return `${runs.toLocaleString('en-GB')} elections held.`;
  return `${runs.toLocaleString('en-GB')} runs, ${failed} broken${answer.kind === 'done' ? '' : ', and then cancelled'}.`;
}
