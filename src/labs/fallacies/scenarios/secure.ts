import type {Preset} from '../preset.ts';

export const secure: Preset = {
  title: 'The network is secure',
  code: 'server.post("/pay", ({from, to, amount}) =>\n  pay(from, to, amount)); // we are inside',
  intro:
    'Somebody on the path changes two requests in a hundred: another account, another amount. Every call is answered ok, and the changed payments are made.',
  wanted: {
    says: '99 of a hundred calls answered, and no payment that nobody ordered',
    isMet: ({measures: {ok, calls, forged}}) => ok >= 0.99 * calls && forged === 0,
  },
  seed: 1,
  world: {tamperPercent: 2, latencyMs: 20, latencySpreadMs: 2},
  believes: {connection: 'new', timeoutMs: 400, attempts: 3, keys: 'yes', keyMs: 1},
  defences: [
    {
      label: 'Encrypt and authenticate',
      changes: {seal: 'yes', sealMs: 2},
      price:
        'A round trip more for each new connection, processor time, and a retry for each request that was thrown away.',
    },
    {
      label: 'Keep the connections',
      changes: {connection: 'kept'},
      price: 'Sockets and their state are kept; the round trips of the handshakes are gone.',
    },
  ],
  dials: ['tamperPercent', 'sealMs'],
  shows: ['ok', 'forged', 'p50Ms', 'p99Ms', 'utilisation'],
};
