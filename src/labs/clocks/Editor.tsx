import {useState, type ReactNode} from 'react';
import {nameOf} from '../../core/simulation/clocks/drawing.ts';
import type {Edit} from '../../core/simulation/clocks/edit.ts';
import controls from '../../css/controls.module.css';
import parts from '../frame/parts.module.css';
import {receivers} from './receivers.ts';
import type {Action, Session} from './session.ts';
import styles from './styles.module.css';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

/** Draws: an event, a message between two, and what is done to the event that is touched. */
export default function Editor({session, dispatch}: Props): ReactNode {
  const {drawing, chosen, problem} = session;
  const asked = 'Touch an event to send a message from it, or drag from one event to another.';
  return (
    <fieldset className={parts.group}>
      <legend>Draw</legend>
      <div className={styles.tools}>
        {drawing.processes.map((process) => (
          <Tool key={process} edit={{kind: 'event', process}} dispatch={dispatch}>
            {`Add an event of ${process}`}
          </Tool>
        ))}
      </div>
      {chosen !== null && <Chosen key={chosen} session={session} event={chosen} dispatch={dispatch} />}
      <p className={styles.problem}>
        <span key={problem}>{problem || (chosen === null ? asked : '')}</span>
      </p>
    </fieldset>
  );
}

interface ChosenProps extends Props {
  readonly event: string;
}

/** What can be done to one event. */
function Chosen({session, event, dispatch}: ChosenProps): ReactNode {
  const name = nameOf(session.drawing, event);
  return (
    <div className={styles.tools} role="group" aria-label={`Event ${name}`}>
      <Message session={session} event={event} dispatch={dispatch} />
      <Tool edit={{kind: 'move', event, by: -1}} dispatch={dispatch}>{`${name} earlier`}</Tool>
      <Tool edit={{kind: 'move', event, by: 1}} dispatch={dispatch}>{`${name} later`}</Tool>
      <Tool edit={{kind: 'remove', event}} dispatch={dispatch}>{`Remove ${name}`}</Tool>
    </div>
  );
}

/** Whom the message goes to, and Send. */
function Message({session: {drawing}, event, dispatch}: ChosenProps): ReactNode {
  const choices = receivers(drawing, event);
  const [place, choose] = useState(0);
  // An edit may have taken the last of them away.
  const shown = Math.min(place, choices.length - 1);
  const choice = choices[shown];
  return (
    <>
      <label className={styles.to}>
        <span>Message from {nameOf(drawing, event)} to</span>
        <select
          value={shown}
          onChange={({target}) => {
            choose(target.selectedIndex);
          }}
        >
          {choices.map(({text}, index) => (
            <option key={text} value={index}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {choice && (
        <Tool edit={choice.edit} dispatch={dispatch}>
          Send
        </Tool>
      )}
    </>
  );
}

interface ToolProps extends Pick<Props, 'dispatch'> {
  readonly edit: Edit;
  readonly children: string;
}

function Tool({edit, dispatch, children}: ToolProps): ReactNode {
  return (
    <button
      type="button"
      className={controls.inset}
      onClick={() => {
        dispatch({type: 'edit', edit});
      }}
    >
      {children}
    </button>
  );
}
