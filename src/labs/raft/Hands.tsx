import {useState, type ReactNode} from 'react';
import {valueInWords} from '../../core/checking/wording.ts';
import {link} from '../../core/simulation/network.ts';
import parts from '../frame/parts.module.css';
import Select from '../frame/Select.tsx';
import type {Action} from './actions.ts';
import {aims} from './aims.ts';
import Arm from './Arm.tsx';
import Deed from './Deed.tsx';
import {healAll, serverIds, type Fault, type RaftWorld} from './faults.ts';
import {historyOf} from './judgement.ts';
import type {Session} from './session.ts';
import {clientsIn} from './setup.ts';
import styles from './styles.module.css';

interface Props {
  readonly session: Session;
  readonly world: RaftWorld;
  readonly act: (faults: readonly Fault[]) => void;
  readonly dispatch: (action: Action) => void;
}

/** The nemesis in the reader's hands: it aims, waits for a moment, cuts one direction of one link, and asks in a client's name. */
export default function Hands(props: Props): ReactNode {
  return (
    <div className={parts.hands}>
      <Strike {...props} />
      <Arm session={props.session} dispatch={props.dispatch} />
      <OneLink {...props} />
      <Ask {...props} />
    </div>
  );
}

function Strike({world, act}: Props): ReactNode {
  const [name, setName] = useState(aims[0]?.name ?? '');
  const faults = aims.find((aim) => aim.name === name)?.strike(world) ?? [];
  const healing = healAll(world);
  return (
    <fieldset className={parts.group}>
      <legend>Aim</legend>
      <div className={styles.row}>
        <Select
          name="What to do now"
          value={name}
          options={aims.map((aim) => ({value: aim.name, text: aim.label}))}
          onChange={setName}
        />
        <Deed
          press={
            faults.length > 0
              ? () => {
                  act(faults);
                }
              : null
          }
        >
          Strike
        </Deed>
        <Deed
          press={
            healing.length > 0
              ? () => {
                  act(healing);
                }
              : null
          }
        >
          Heal everything
        </Deed>
      </div>
    </fieldset>
  );
}

function OneLink({world, act}: Props): ReactNode {
  const servers = serverIds(world);
  const [src, setSrc] = useState(servers[0] ?? '');
  const [dest, setDest] = useState(servers[1] ?? '');
  const id = link(src, dest);
  const isCut = world.network.cut[id] === true;
  const options = servers.map((value) => ({value}));
  return (
    <fieldset className={parts.group}>
      <legend>One direction of one link</legend>
      <div className={styles.row}>
        <Select name="From" value={src} options={options} onChange={setSrc} />
        <Select name="To" value={dest} options={options} onChange={setDest} />
        <Deed
          press={
            src === dest
              ? null
              : () => {
                  act([{kind: isCut ? 'heal' : 'cut', links: [id]}]);
                }
          }
        >
          {isCut ? 'Heal it' : 'Cut it'}
        </Deed>
      </div>
    </fieldset>
  );
}

function Ask({session, act}: Props): ReactNode {
  const written = historyOf(session).map(({value}) => (typeof value === 'number' ? value : 0));
  const value = Math.max(0, ...written) + 1000;
  return (
    <fieldset className={parts.group}>
      <legend>Ask in a client’s name</legend>
      <div className={styles.row}>
        {clientsIn(session.setup).flatMap((node) =>
          ([{f: 'read'}, {f: 'write', value}] as const).map((operation) => (
            <Deed
              key={`${node} ${operation.f}`}
              press={() => {
                act([{kind: 'tell', node, body: {type: 'ask', operation}}]);
              }}
            >
              {operation.f === 'read' ? `Read on the ${node}` : `Write ${valueInWords(value)} on the ${node}`}
            </Deed>
          )),
        )}
      </div>
    </fieldset>
  );
}
