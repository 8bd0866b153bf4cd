import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import Row from '../frame/Row.tsx';
import {useTicks} from '../frame/useTicks.ts';
import type {Action} from './actions.ts';
import type {Position} from './game.ts';
import {isKnown} from './knowledge.ts';
import {isInRounds} from './scenarios.ts';
import type {Session} from './session.ts';
import styles from './styles.module.css';
import {optionInWords} from './words.ts';

/** How long a step stays in sight while it plays, in milliseconds. */
const STEP_MS = 750;

interface Props {
  readonly session: Session;
  readonly position: Position;
  readonly dispatch: (action: Action) => void;
}

/** What happens next, the reader's choice of it, and the way through the run. */
export default function LabRow({session, position, dispatch}: Props): ReactNode {
  const {setup, taken, future, chosen} = session;
  const isPlaying = session.playing !== 'no';
  const all = taken.length + future.length;
  const canStep = position.options.length > 0;
  const does = (action: Action) => () => {
    dispatch(action);
  };
  // A valence that turns holds the steps up.
  useTicks({on: isPlaying, everyMs: STEP_MS, mark: position.valence, next: does({type: 'tick'})});
  const unit = isInRounds(setup.preset) ? 'round' : 'step';
  return (
    <Row
      next={{label: 'Let it happen', press: canStep ? does({type: 'take', pick: chosen}) : null}}
      beside={<Choice session={session} position={position} dispatch={dispatch} />}
      play={{
        on: isPlaying,
        press: canStep || isPlaying ? does({type: isPlaying ? 'pause' : 'play'}) : null,
      }}
      unit={unit}
      back={taken.length > 0 ? does({type: 'back', steps: 1}) : null}
      place={{
        value: taken.length,
        least: 0,
        last: all,
        text: `${unit} ${taken.length} of ${all}`,
        set: (steps) => {
          dispatch({type: 'seek', steps});
        },
      }}
    />
  );
}

/** Everything that the scheduler can let happen next; beside it, once that is known, what it does to the outcome. */
function Choice({session, position, dispatch}: Props): ReactNode {
  const words = position.options.map((option) =>
    optionInWords(option, position, session.game.position, (id) => isKnown(session, id)),
  );
  return (
    <label className={styles.choice}>
      <span className={controls.heard}>What happens next? You are the scheduler</span>
      <select
        value={words.length === 0 ? '' : session.chosen}
        onChange={({target}) => {
          dispatch({type: 'choose', pick: target.selectedIndex});
        }}
      >
        {words.length === 0 && <option value="">nothing more can happen</option>}
        {words.map(({headline, detail}, pick) => (
          <option key={`${headline} ${detail}`} value={pick}>
            {headline}
          </option>
        ))}
      </select>
    </label>
  );
}
