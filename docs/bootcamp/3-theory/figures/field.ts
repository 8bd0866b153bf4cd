import type {Band, Place} from '@site/src/views/FieldMap/index.tsx';

const place = (name: string, section: string, source: string, paper: string): Place => ({
  name,
  section,
  paper: {source, name: paper},
});

/** The map of the field: what a reader must settle first stands above. */
export const bands: readonly Band[] = [
  {
    name: 'Assumptions.',
    asks: 'What may happen?',
    places: [
      place('Timing models', 'models', 'dls-partial-synchrony', 'Dwork, Lynch & Stockmeyer 1988'),
      place('Failure models', 'models', 'dls-partial-synchrony', 'The same, table I'),
      place('Byzantine faults', 'byzantine', 'byzantine-generals', 'Lamport, Shostak & Pease 1982'),
      place('Safety and liveness', 'promises', 'alpern-schneider-liveness', 'Alpern & Schneider 1985'),
    ],
  },
  {
    name: 'Time and order.',
    asks: 'Which came first?',
    places: [
      place('Happened before', 'order', 'lamport-time-clocks', 'Lamport 1978'),
      place('Vector clocks', 'order', 'kuper-who-invented-vector-clocks', 'Kuper 2023, on who found them'),
      place('TrueTime', 'order', 'spanner', 'Corbett et al. 2012'),
      place('Snapshots', 'snapshots', 'chandy-lamport-snapshots', 'Chandy & Lamport 1985'),
    ],
  },
  {
    name: 'Promises.',
    asks: 'Which histories are allowed, and when must a request be refused?',
    places: [
      place('Linearizability', 'consistency', 'herlihy-wing-linearizability', 'Herlihy & Wing 1990'),
      place('Snapshot isolation', 'isolation', 'ansi-critique', 'Berenson et al. 1995'),
      place('Session guarantees', 'consistency', 'terry-session-guarantees', 'Terry et al. 1994'),
      place('Available transactions', 'consistency', 'bailis-hats', 'Bailis et al. 2013'),
      place('The map of models', 'consistency', 'jepsen-consistency-models', 'Jepsen'),
    ],
  },
  {
    name: 'Agreement.',
    asks: 'Decide together: one value, one order, one outcome.',
    places: [
      place('Failure detectors', 'detectors', 'chandra-toueg-failure-detectors', 'Chandra & Toueg 1996'),
      place('Consensus: Paxos', 'consensus', 'paxos-made-simple', 'Lamport 2001'),
      place('Viewstamped Replication', 'leaders', 'oki-liskov-1988', 'Oki & Liskov 1988'),
      place('Raft', 'leaders', 'raft-paper', 'Ongaro & Ousterhout 2014'),
      place('Zab', 'leaders', 'zab', 'Junqueira et al. 2011'),
      place('Leases and fencing', 'leaders', 'kleppmann-distributed-locking', 'Kleppmann 2016'),
      place('Membership change', 'leaders', 'raft-thesis', 'Ongaro 2014'),
      place('Atomic commit', 'commit', 'gray-lamport-paxos-commit', 'Gray & Lamport 2006'),
      place('Sagas', 'commit', 'sagas', 'Garcia-Molina & Salem 1987'),
      place('Atomic broadcast', 'broadcast', 'chandra-toueg-failure-detectors', 'Chandra & Toueg 1996'),
      place('State machines', 'replication', 'schneider-state-machine', 'Schneider 1990'),
    ],
  },
  {
    name: 'Without agreement.',
    asks: 'What can go on when nobody is asked?',
    places: [
      place('Gossip', 'gossip', 'epidemic-algorithms', 'Demers et al. 1987'),
      place('CRDTs', 'convergence', 'crdt-sss', 'Shapiro et al. 2011'),
      place('CALM', 'convergence', 'keeping-calm', 'Hellerstein & Alvaro 2020'),
    ],
  },
];
