import * as v from 'valibot';
import {formatTransactions} from '../../core/checking/transactions/editing.ts';
import {transactionSpecs} from '../../core/checking/transactions/read-transactions.ts';
import {scenarioLink} from '../../hooks/scenarioLink.ts';
import type {Opened} from '../frame/useOpened.ts';
import {openExample} from '../history/example-link.ts';
import {LONGEST, LONGEST_TEXT, VERSION} from '../history/link-format.ts';
import {readHistory} from './read-text.ts';
import {examples} from './scenarios.ts';
import {begin, type Session} from './session.ts';

const changesSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  /** What a text that writes nothing does not say. */
  spec: v.picklist(transactionSpecs),
});

/** The address that shows this history to somebody else; `null` if it is too long for an address. */
export function linkTo(page: string, {example, spec, transactions}: Session): string | null {
  const text = formatTransactions(transactions);
  if (text.length > LONGEST_TEXT) return null;
  const isOwn = text !== formatTransactions(begin(example).transactions);
  const link = scenarioLink(page, example, 0, VERSION, isOwn ? {text, spec} : null);
  return link.length > LONGEST ? null : link;
}

/** What an address says, or else the example. */
export function open(address: string, preset: string): Opened<Session> {
  return openExample(address, preset, {
    examples,
    begin,
    schema: changesSchema,
    change(session, {text, spec}) {
      const reading = readHistory(text, spec);
      if (reading.kind === 'problem') return reading;
      return {session: {...session, spec: reading.spec, transactions: reading.transactions}};
    },
  });
}
