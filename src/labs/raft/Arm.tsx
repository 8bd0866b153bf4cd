import {useState, type ReactNode} from 'react';
import type {Rule} from '../../core/protocols/raft/nemeses/rule.ts';
import parts from '../frame/parts.module.css';
import type {Action} from './actions.ts';
import {armedInWords} from './armed-words.ts';
import Deed from './Deed.tsx';
import RuleFields from './RuleFields.tsx';
import {armNow, canArm, disarm} from './arming.ts';
import {isTapeFull, type Session} from './session.ts';
import styles from './styles.module.css';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

const firstRule: Rule = {when: 'old-entry-on-majority', deed: 'cut', target: 'leader', forMs: 300};

/** A fault that waits for its moment: the run goes on, and when the condition holds it strikes, once. */
export default function Arm({session, dispatch}: Props): ReactNode {
  const [rule, setRule] = useState<Rule>(firstRule);
  const canBe = canArm(session) && !isTapeFull(session);
  return (
    <fieldset className={parts.group}>
      <legend>When … then</legend>
      <div className={styles.row}>
        <RuleFields rule={rule} set={setRule} isLive />
        <Deed
          press={
            canBe
              ? () => {
                  dispatch({type: 'arm', change: (now) => armNow(now, rule)});
                }
              : null
          }
        >
          Arm it
        </Deed>
      </div>
      <Armed session={session} dispatch={dispatch} />
    </fieldset>
  );
}

/** What has been armed by now, and how it stands. */
function Armed({session, dispatch}: Props): ReactNode {
  const all = armedInWords(session);
  if (all.length === 0) return null;
  return (
    <div role="group" aria-label="What you have armed">
      {all.map(({words, state}, place) => (
        <p key={place}>
          <span key={words}>{words}</span>{' '}
          {state === 'waiting' && (
            <Deed
              press={() => {
                dispatch({type: 'arm', change: (now) => disarm(now, place)});
              }}
            >
              Disarm
            </Deed>
          )}
        </p>
      ))}
    </div>
  );
}
