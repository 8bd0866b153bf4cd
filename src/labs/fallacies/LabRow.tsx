import {useRef, type ReactNode} from 'react';
import Row from '../frame/Row.tsx';
import {usePlayback} from '../frame/usePlayback.ts';
import {following} from '../frame/following.ts';
import {presetNames, presetOf} from './scenarios/index.ts';
import {canDefend, type Action, type Session} from './session.ts';

/** How long a defence stays in sight while the story plays, in milliseconds: its price has to be read. */
const DEFENCE_MS = 3500;

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

/** The next defence, after the last one the next belief; the story by itself; and the way back from the last change. */
export default function LabRow({session, dispatch}: Props): ReactNode {
  const {preset, past, playing} = session;
  useTicks(playing, () => {
    dispatch({type: 'tick'});
  });
  const play = () => {
    dispatch({type: playing ? 'pause' : 'play'});
    // The first defence comes at once: whoever presses Play has read the beginning.
    if (!playing && canDefend(session)) dispatch({type: 'tick'});
  };
  const back = () => {
    dispatch({type: 'back'});
  };
  const {label, action} = nextOf(session);
  return (
    <Row
      next={{
        label,
        press: () => {
          dispatch(action);
        },
      }}
      play={{on: playing, press: presetOf(preset).defences.length === 0 ? null : play}}
      unit="change"
      back={past.length > 0 ? back : null}
    />
  );
}

function nextOf({preset, defences}: Session): {readonly label: string; readonly action: Action} {
  const next = presetOf(preset).defences[defences];
  if (next) return {label: next.label, action: {type: 'defend'}};
  const other = following(presetNames, preset);
  return {label: `Next: ${presetOf(other).title}`, action: {type: 'preset', preset: other}};
}

/** One defence after another. */
function useTicks(on: boolean, next: () => void): void {
  const passed = useRef(0);
  usePlayback({
    on,
    onTime: (milliseconds) => {
      passed.current += milliseconds;
      if (passed.current < DEFENCE_MS) return;
      passed.current = 0;
      next();
    },
    onStep: next,
  });
}
