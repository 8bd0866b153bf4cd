import type {Level} from '../../core/checking/transactions/levels.ts';
import type {TransactionSpec} from '../../core/checking/transactions/read-transactions.ts';
import type {Transaction} from '../../core/checking/transactions/transaction.ts';
import {changed, moved, still, type HistorySession, type Move} from '../frame/history-session.ts';
import type {Given} from './given.ts';
import {examples} from './scenarios.ts';

export interface Session extends Given, HistorySession<Given> {
  readonly example: string;
  /** The level whose definition is shown. */
  readonly level: Level | null;
  /** The name of the anomaly that is shown; null: the first. */
  readonly anomaly: string | null;
  /** The index of the transaction that is changed. */
  readonly chosen: number | null;
}

export type Action =
  | {readonly type: 'example'; readonly name: string}
  | {
      readonly type: 'history';
      readonly transactions: readonly Transaction[];
      readonly spec?: TransactionSpec;
      readonly isShown?: boolean;
    }
  | {readonly type: 'level'; readonly level: Level | null}
  | {readonly type: 'anomaly'; readonly name: string}
  | {readonly type: 'choose'; readonly index: number | null}
  | Move;

export function begin(example: string): Session {
  const {spec = 'rw-register', transactions = []} = examples.get(example) ?? {};
  return {
    ...{example, spec, transactions, past: [], ...still, isDared: false},
    ...{level: null, anomaly: null, chosen: null},
  };
}

export function reduce(session: Session, action: Action): Session {
  const {spec, transactions} = session;
  const next = (change: Partial<Session>) => changed<Given, Session>(session, {spec, transactions}, change);
  switch (action.type) {
    case 'example':
      return next({...begin(action.name), level: session.level});
    case 'history': {
      const {isShown = false, spec: itsSpec = spec} = action;
      return next({spec: itsSpec, transactions: action.transactions, isShown});
    }
    case 'level':
      return {...session, level: action.level};
    case 'anomaly':
      return {...session, anomaly: action.name};
    case 'choose':
      return {...session, chosen: action.index};
    default:
      return moved<Given, Session>(session, action);
  }
}
