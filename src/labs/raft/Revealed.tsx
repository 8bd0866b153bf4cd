import type {ReactNode} from 'react';
import type {Bug} from '../../core/protocols/raft/bugs.ts';
import controls from '../../css/controls.module.css';
import type {Action, MadeRun} from './actions.ts';
import type {Judgement} from './judgement.ts';
import type {Session} from './session.ts';
import {isFixed} from './setup.ts';
import styles from './styles.module.css';
import type {Answer} from './jobs.ts';
import {useSmallest} from './useSmallest.ts';

interface Props {
  readonly bug: Bug;
  readonly session: Session;
  readonly judgement: Judgement;
  readonly dispatch: (action: Action) => void;
  readonly onSmall: (run: MadeRun) => void;
}

/** What was wrong, the rule that it broke, where it was published, and the smallest run that shows it. */
export default function Revealed({bug, session, judgement, dispatch, onSmall}: Props): ReactNode {
  return (
    <div className={styles.revealed}>
      <p>
        <strong>{bug.title}.</strong> {bug.mistake}
      </p>
      <dl>
        <dt>The rule it broke</dt>
        <dd>{bug.rule}</dd>
        <dt>Box of figure 2</dt>
        <dd>{bug.box}</dd>
        <dt>Where it was published</dt>
        {bug.origins.map(({label, url, date, version}) => (
          <dd key={url}>
            <a href={url}>{label}</a>, {date}; {version}
          </dd>
        ))}
        <dt>What this model leaves out</dt>
        <dd>{bug.leftOut}</dd>
      </dl>
      <Smallest bug={bug} session={session} judgement={judgement} dispatch={dispatch} onSmall={onSmall} />
    </div>
  );
}

function Smallest({bug, session, judgement, dispatch, onSmall}: Props): ReactNode {
  const {answer, isBusy, show, cancel} = useSmallest(bug, session, onSmall);
  const fixed = isFixed(session.setup);
  const fix = () => {
    dispatch({type: 'fix', isFixed: !fixed});
  };
  return (
    <>
      <div className={styles.row}>
        <button type="button" className={controls.inset} onClick={isBusy ? cancel : show}>
          <span key={String(isBusy)}>{isBusy ? 'Cancel' : 'Find the smallest run that shows it'}</span>
        </button>
        {(judgement.broke !== null || fixed) && (
          <button type="button" className={controls.inset} onClick={fix}>
            <span
              key={String(fixed)}
            >{`The same faults, with the mistake ${fixed ? 'again' : 'put right'}`}</span>
          </button>
        )}
        {isBusy && <progress aria-label="Looking for the smallest run" />}
      </div>
      <p role="status">
        <span key={`${String(isBusy)} ${answer?.kind ?? ''}`}>{saidOf(answer, isBusy)}</span>
      </p>
    </>
  );
}

function saidOf(answer: Answer | null, isBusy: boolean): string {
  if (isBusy) return 'It leaves out what it can, and runs the rest again, until nothing more can go.';
  if (answer?.kind !== 'done') return '';
  if (!answer.found) return 'No run was found that fails with the mistake and passes without it.';
  const {plan} = answer.found.run;
  const asks = plan.filter(({command}) => command.kind === 'tell').length;
  return `After ${answer.made} replays ${count(plan.length - asks, 'fault')} and ${count(asks, 'request')} are left. Take it step by step: “On to what matters next”.`;
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
