import type {ReactNode} from 'react';
import Row from './Row.tsx';
import type {RunPlay} from './useRunPlay.ts';

interface Props {
  /** The next thing of the story. While the run plays it waits. */
  readonly next: {readonly label: string; readonly take: () => void};
  readonly play: Pick<RunPlay, 'isPlaying' | 'toggle' | 'move'>;
  /** Whether something comes after what is looked at. */
  readonly canStep: boolean;
  /** How many entries of the log have happened, of how many that are known. */
  readonly length: number;
  readonly known: number;
  /** When: `0.46 s`. */
  readonly time: string;
  readonly seek: (length: number) => void;
}

/** The row at hand of a lab in which a simulated run is played: the next thing of the story, and the way through the run. */
export default function RunRow({next, play, canStep, length, known, time, seek}: Props): ReactNode {
  const {isPlaying, toggle, move} = play;
  return (
    <Row
      next={{label: next.label, press: isPlaying ? null : next.take}}
      play={{on: isPlaying, press: toggle}}
      unit="event"
      back={length > 1 ? move('back') : null}
      step={canStep ? move('step') : null}
      place={{
        value: length,
        least: 1,
        last: known,
        text: `${time}, event ${length} of ${known}`,
        set: seek,
      }}
    />
  );
}
