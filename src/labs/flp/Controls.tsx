import type {ReactNode} from 'react';
import {useCopy} from '../../hooks/useCopy.ts';
import ScenarioBar from '../../views/ScenarioBar/index.tsx';
import type {Action} from './actions.ts';
import Autopilot from './Autopilot.tsx';
import Choices from './Choices.tsx';
import type {Position} from './game.ts';
import {linkTo} from './link.ts';
import {isInRounds} from './scenarios.ts';
import type {Session} from './session.ts';
import SetupControls from './SetupControls.tsx';

interface Props {
  readonly session: Session;
  readonly position: Position;
  readonly dispatch: (action: Action) => void;
  /** Lets what is chosen happen. */
  readonly step: () => void;
  readonly back: () => void;
  /** Where the run stands, in words. */
  readonly verdict: string;
  /** Address of the lab's own page. */
  readonly page: string;
}

/** Which protocol, the way through the run, what can happen next, and who does it by itself. */
export default function Controls(props: Props): ReactNode {
  const {session, position, dispatch, step, back, verdict, page} = props;
  const {setup, taken} = session;
  const [copied, copy] = useCopy();
  const seed = {
    value: setup.seed,
    set: (value: number) => {
      dispatch({type: 'seed', seed: value});
    },
  };
  return (
    <>
      <SetupControls setup={setup} dispatch={dispatch} />
      <ScenarioBar
        step={isInRounds(setup.preset) ? 'round' : 'event'}
        onBack={taken.length > 0 ? back : null}
        onStep={position.options.length > 0 ? step : null}
        {...(setup.preset.coins && {seed})}
        onReset={() => {
          dispatch({type: 'reset'});
        }}
        onCopy={() => {
          copy(new URL(linkTo(page, session), window.location.href).href);
        }}
        copied={copied}
      />
      <Choices session={session} position={position} dispatch={dispatch} step={step} verdict={verdict} />
      <Autopilot session={session} dispatch={dispatch} />
    </>
  );
}
