import {HistoryError} from '../../core/checking/history-error.ts';
import {visible} from '../../core/checking/reading/source.ts';
import {FileError, filesAt, MOST_BYTES, read, type Allowance} from './read.ts';
import {report, type Answer} from './report.ts';
import {reportTransactions} from './transactions.ts';
import {parseRequest, usage, UsageError, type Request} from './request.ts';

/**
 * `npm run --silent check-history -- --spec SPEC FILE…`: a line of JSON for each file that could be judged (or was
 * given up on), exit 0; or 2 with file, line and remedy for each that could not be read.
 */
process.stdout.on('error', leaveQuietly);
process.stderr.on('error', leaveQuietly);

try {
  const request = parseRequest(process.argv.slice(2));
  if (request === 'help') console.log(usage);
  else judgeAll(request);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`check-history: ${visible(error.message)}\n\n${usage}`);
  process.exitCode = 2;
}

/** Files share the run's budget: each gets its part of what is left, so that a hard one starves no other. */
function judgeAll(request: Request): void {
  const allowance: Allowance = {bytes: MOST_BYTES};
  let states = request.maxStates;
  const codes = new Set<number>();
  const files = request.files.flatMap((name) => {
    try {
      return filesAt(name, request.from);
    } catch (error) {
      codes.add(refused(name, error));
      return [];
    }
  });
  files.forEach(({named, file}, place) => {
    try {
      const maxStates = Math.max(1, Math.floor(states / (files.length - place)));
      const text = read(file, allowance);
      const {spec} = request;
      const {pieces, verdict, spent} =
        typeof spec === 'string'
          ? reportTransactions(named, text, {...request, spec, maxStates})
          : report(named, text, {...request, spec, maxStates});
      states -= spent;
      for (const piece of pieces) process.stdout.write(piece);
      process.stdout.write('\n');
      if (request.exitCode) codes.add(codeOf(verdict));
    } catch (error) {
      codes.add(refused(named, error));
    }
  });
  process.exitCode = [2, 1, 3].find((code) => codes.has(code)) ?? 0;
}

function codeOf(verdict: Answer['verdict'] | 'possible'): 0 | 1 | 3 {
  if (verdict === 'linearizable' || verdict === 'allowed' || verdict === 'possible') return 0;
  return verdict === 'illegal' || verdict === 'forbidden' ? 1 : 3;
}

function refused(name: string, error: unknown): 2 {
  if (!(error instanceof HistoryError || error instanceof FileError)) throw error;
  console.error(`${visible(name)}${error instanceof HistoryError ? ', ' : ': '}${visible(error.message)}`);
  return 2;
}

/** Whoever reads our lines has read enough (`| head -1`). */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
