import {useMemo, type ReactNode} from 'react';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Entry} from '../../core/simulation/log.ts';
import {fingerprint, trace} from '../../core/simulation/trace.ts';
import TextTable from '../../views/TextTable/index.tsx';
import parts from '../frame/parts.module.css';
import {logRows} from './log-rows.ts';

interface Props {
  readonly log: readonly Entry<RegisterBody>[];
}

/** Everything that has happened, one line per entry: what the network's picture shows, as text. */
export default function LogTable({log}: Props): ReactNode {
  const name = useMemo(() => fingerprint(trace(log)), [log]);
  return (
    <>
      <TextTable table={logRows(log)} caption="The log so far" className={parts.log} />
      <p>
        {log.length} {log.length === 1 ? 'entry' : 'entries'}, fingerprint <code>{name}</code>: the same seed
        and the same requests give the same one on every machine. As JSON Lines,{' '}
        <code>npm run check-history</code> reads the history too.
      </p>
    </>
  );
}
