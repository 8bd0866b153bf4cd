import {useMemo, type ReactNode} from 'react';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import {events} from '../../core/simulation/history.ts';
import type {Entry} from '../../core/simulation/log.ts';
import {fingerprint, trace} from '../../core/simulation/trace.ts';
import controls from '../../css/controls.module.css';
import {saveText} from '../../hooks/saveText.ts';
import TextTable from '../../views/TextTable/index.tsx';
import {logRows} from './log-rows.ts';
import styles from './styles.module.css';

interface Props {
  readonly log: readonly Entry<RegisterBody>[];
}

/** Everything that has happened, a line an entry: what the network's picture shows, as text. */
export default function LogTable({log}: Props): ReactNode {
  const name = useMemo(() => fingerprint(trace(log)), [log]);
  return (
    <>
      <TextTable table={logRows(log)} caption="The log so far" className={styles.log} />
      <p>
        {log.length} {log.length === 1 ? 'entry' : 'entries'}, fingerprint <code>{name}</code>: the same seed
        and the same requests give the same one on every machine.{' '}
        <button
          type="button"
          className={controls.inset}
          onClick={() => {
            saveText('partition-history.jsonl', 'application/jsonl', historyLines(log));
          }}
        >
          Save the history
        </button>{' '}
        as JSON Lines, for <code>npm run check-history</code>.
      </p>
    </>
  );
}

/** The history as `check-history` reads it, an event a line. */
function historyLines(log: readonly Entry<RegisterBody>[]): string {
  return events(log)
    .map(({process, type, f, value}) => JSON.stringify({process, type, f, value}) + '\n')
    .join('');
}
