import type {ReactNode} from 'react';
import type {Anomaly} from '../../core/checking/transactions/finding.ts';
import type {Transaction} from '../../core/checking/transactions/transaction.ts';
import Dare from '../frame/Dare.tsx';
import Undo from '../frame/Undo.tsx';
import Anomalies from './Anomalies.tsx';
import {isMet, workedChange} from './challenges.ts';
import ChosenTransaction from './ChosenTransaction.tsx';
import type {Answer} from './judging.ts';
import LevelPanel from './LevelPanel.tsx';
import {challenges} from './scenarios.ts';
import {begin, type Action, type Session} from './session.ts';
import styles from './styles.module.css';
import {cycleHere} from './words.ts';

interface Props {
  readonly session: Session;
  /** Those of the moment that one looks at. */
  readonly transactions: readonly Transaction[];
  readonly answer: Answer | null;
  readonly anomaly: Anomaly | undefined;
  readonly dispatch: (action: Action) => void;
}

/** What belongs to the moment: the way back, the other anomalies, what is chosen, and the dare. */
export default function Story({session, transactions, answer, anomaly, dispatch}: Props): ReactNode {
  const {level, chosen, place} = session;
  return (
    <>
      {anomaly?.cycle && <Cycle anomaly={anomaly} />}
      <Undo {...{session, dispatch}} />
      {answer && answer.anomalies.length > 1 && (
        <Anomalies anomalies={answer.anomalies} shown={anomaly} dispatch={dispatch} />
      )}
      {place === null && chosen !== null && transactions[chosen] && (
        <ChosenTransaction session={session} index={chosen} dispatch={dispatch} />
      )}
      {level !== null && <LevelPanel level={level} answer={answer} />}
      <ExampleDare session={session} dispatch={dispatch} />
    </>
  );
}

/** The cycle in words, which are those of the arrows above. */
function Cycle({anomaly}: {readonly anomaly: Anomaly}): ReactNode {
  const sentences = cycleHere(anomaly);
  return (
    <ol className={styles.cycle} aria-label={`The cycle of ${anomaly.name}, arrow by arrow`}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  );
}

function ExampleDare({session, dispatch}: Pick<Props, 'session' | 'dispatch'>): ReactNode {
  const {example, isShown, place, isDared} = session;
  const challenge = challenges[example];
  if (!challenge) return null;
  const original = begin(example);
  return (
    <Dare
      key={example}
      item={`labs/transactions/dares/${example}`}
      {...challenge}
      isOpen={isDared}
      isMet={!isShown && place === null && isMet(challenge, original, session)}
      run={() => import('./link.ts').then(({linkTo}) => linkTo('', session))}
      onWorked={() => {
        const transactions = workedChange(challenge, original);
        if (transactions) dispatch({type: 'history', spec: original.spec, transactions, isShown: true});
      }}
    />
  );
}
