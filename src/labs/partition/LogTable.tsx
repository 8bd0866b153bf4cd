import {useMemo, type ReactNode} from 'react';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import {events} from '../../core/simulation/history.ts';
import type {Entry} from '../../core/simulation/log.ts';
import {fingerprint, trace} from '../../core/simulation/trace.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';
import {entryInWords, seconds} from './words.ts';

interface Props {
  readonly log: readonly Entry<RegisterBody>[];
}

/** Everything that has happened, a line an entry: what the network's picture shows, as text. */
export default function LogTable({log}: Props): ReactNode {
  const name = useMemo(() => fingerprint(trace(log)), [log]);
  return (
    <>
      <table className={styles.log}>
        <caption>The log so far</caption>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">What happened</th>
            <th scope="col">What came of it</th>
          </tr>
        </thead>
        <tbody>
          {log.map((entry, place) => {
            const {what, then} = entryInWords(entry);
            return (
              <tr key={place}>
                <td>{seconds(entry.at)}</td>
                <td>{what}</td>
                <td>{then.join('; ')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        {log.length} {log.length === 1 ? 'entry' : 'entries'}, fingerprint <code>{name}</code>: the same seed
        and the same requests give the same one on every machine.{' '}
        <button
          type="button"
          className={controls.inset}
          onClick={() => {
            save(historyLines(log));
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

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: 'application/jsonl'}));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = 'partition-history.jsonl';
  anchor.click();
  URL.revokeObjectURL(address);
}
