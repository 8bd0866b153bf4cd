import {levels} from '../../core/checking/transactions/levels.ts';
import {slug} from '../../core/checking/models/names.ts';
import {latencyKinds} from '../../core/workbench/settings.ts';
import {topologyNames} from '../../core/workbench/topology.ts';
import {workloadNames} from '../../core/workbench/workloads/names.ts';

/** What `--help` prints. */
export const usage = `Usage: npm run --silent workbench -- test --workload NAME --bin PROGRAM [OPTION]… [-- ARGUMENT…]
       npm run --silent workbench -- test --workload NAME --node FILE [OPTION]…

Runs a program as the nodes of a cluster, gives it work and faults, and judges what its clients saw. Nodes speak Maelstrom's
protocol, a message of JSON a line: they read requests on standard input and write to standard output.

  --workload NAME          ${workloadNames.slice(0, 6).join(', ')},
                           ${workloadNames.slice(6).join(', ')}
  --bin PROGRAM            the program of a node; what stands behind -- are its arguments
  --node FILE              instead of a program: a node in JavaScript, or TypeScript, as the workbench page runs it
  --seeds A..B             of --node: the first and the last seed; 1..100 if left out
  --node-count N           5 if left out
  --time-limit SECONDS     how long requests are made; 60 if left out
  --rate N                 requests a second, of all clients together; 5 if left out
  --concurrency N          clients: a number, or 2n for two a node; 1n if left out (lin-kv: 2n)
  --latency MS             mean delay of a message between nodes; 0 if left out
  --latency-dist KIND      ${latencyKinds.join(', ')}; constant if left out
  --topology NAME          what broadcast tells its nodes: ${topologyNames.join(', ')}; grid if left out
  --nemesis FAULTS         partition, kill, pause, with commas between them; none if left out
  --nemesis-interval S     seconds between two deeds of the nemesis, on average; 10 if left out
  --recovery-time S        seconds of quiet after the last fault, before the final reads; 10 if left out
  --availability PART      the part of all requests that has to succeed: total, or a number from 0 to 1
  --consistency-models M   what transactions claim, with commas between them; strict-serializable if left out:
                           ${levels.slice(0, 4).map(slug).join(', ')},
                           ${levels.slice(4).map(slug).join(', ')}
  --key-count N            keys in use at a time, of transactions and kafka; 10 if left out
  --max-txn-length N       steps of a transaction at most; 4 if left out
  --max-writes-per-key N   writes to a key at most, of transactions and kafka; 16 if left out
  --seed N                 of everything that is drawn by chance; 1 if left out
  --log-stderr             show as well what nodes write on standard error
  --out FOLDER             new or empty; store/NAME/TIME if left out

Prints one line of JSON. Exit 0: valid; 1: not; 2: unknown; 3: the command line is wrong. The folder has history.jsonl (as
check-history reads it), messages.jsonl, run.jsonl (every event: the workbench page opens it as a picture), results.json, and
each node's standard error.
A node finds in WORKBENCH_FOLDER a folder of its own, which it keeps when it is killed and started again.`;
