import {useMemo, type ReactNode} from 'react';
import Configurations from '../../views/Configurations/index.tsx';
import SpaceTime from '../../views/SpaceTime/index.tsx';
import Counts from './Counts.tsx';
import type {Position} from './game.ts';
import Now from './Now.tsx';
import {runDiagram} from './run-diagram.ts';
import {isInRounds} from './scenarios.ts';
import type {Session} from './session.ts';
import {shownPart} from './shown-part.ts';
import styles from './styles.module.css';

interface Props {
  readonly session: Session;
  readonly position: Position;
}

/** The run as a space-time diagram, and the way that it takes through the configuration graph, each with its words. */
export default function Pictures({session: {setup, game, taken}, position}: Props): ReactNode {
  const diagram = useMemo(() => runDiagram(game, taken), [game, taken]);
  const {picture, way, visited} = useMemo(() => shownPart(game, taken), [game, taken]);
  return (
    <div className={styles.stage}>
      <div className={styles.pictures}>
        <div className={styles.scroll}>
          <SpaceTime diagram={diagram} />
        </div>
        <Now position={position} messages={!isInRounds(setup.preset)} />
        <div className={styles.scroll}>
          <Configurations picture={picture} current={position.id} way={way} />
        </div>
        <Counts game={game} visited={visited} />
      </div>
    </div>
  );
}
