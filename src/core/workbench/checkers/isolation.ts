import type {Value} from '../../checking/history.ts';
import {judgeTransactions} from '../../checking/transactions/judge-transactions.ts';
import {ruledOut} from '../../checking/transactions/levels.ts';
import type {TransactionSpec} from '../../checking/transactions/read-transactions.ts';
import type {Step, Transaction} from '../../checking/transactions/transaction.ts';
import {anomalyInWords} from '../../checking/transactions/wording.ts';
import {isValue} from '../../checking/value.ts';
import {slug} from '../../checking/models/names.ts';
import {callsOf, type Call, type ClientEvent} from '../event.ts';
import {isArray, textOf, type Json} from '../json.ts';
import type {Settings} from '../settings.ts';
import {judged, type Judgement} from './judgement.ts';

/** Whether transactions show something that the levels which are claimed rule out. */
export function judgeIsolation(
  spec: TransactionSpec,
): (events: readonly ClientEvent[], settings: Settings) => Judgement {
  return (events, {consistencyModels}) => {
    const calls = callsOf(events);
    const {anomalies, possible, unknown} = judgeTransactions(spec, calls.map(transactionOf));
    const isWrong = ({name}: {readonly name: string}) => {
      const out = ruledOut([name]);
      return consistencyModels.some((level) => out.has(level));
    };
    const wrong = anomalies.filter(isWrong).map((each) => ({
      name: each.name,
      count: 1,
      says: anomalyInWords(each),
      examples: [...new Set(each.transactions)].map((index) => told(calls[index])),
    }));
    const figures = {
      possible: possible.map(slug),
      allowedAnomalies: anomalies.filter((each) => !isWrong(each)).map(({name}) => name),
    };
    // Of registers, whose versions have no known order, hardly a search of all cycles comes to an end; Maelstrom passes it over too.
    const gaveUp = spec === 'list-append' && unknown.length > 0;
    return judged(
      wrong,
      figures,
      gaveUp ? `Unknown: the search for ${unknown.join(', ')} was given up.` : null,
    );
  };
}

function told(call: Call | undefined): Json {
  if (call === undefined) return null;
  const {process, node, asked, answer, outcome} = call;
  return {process, node, txn: outcome === 'ok' ? answer : asked, outcome};
}

function transactionOf({process, asked, answer, outcome, call, return: end}: Call): Transaction {
  const steps = outcome === 'ok' ? answer : asked;
  return {
    process,
    steps: isArray(steps) ? steps.map(stepOf) : [],
    outcome,
    call,
    return: outcome === 'info' ? Infinity : end,
  };
}

function stepOf(step: Json): Step {
  const [f, key = null, value = null] = isArray(step) ? step : [];
  const held: Value = isValue(value) ? value : textOf(value);
  return {f: f === 'append' || f === 'w' ? f : 'r', key: textOf(key), value: held};
}
