import {HistoryError} from '../../core/checking/history-error.ts';
import {FileError, read} from './read.ts';
import {report} from './report.ts';
import {parseRequest, usage, UsageError, type Request} from './request.ts';

/**
 * `npm run --silent check-history -- --spec SPEC FILE…`: a line of JSON for each file that could be judged (or was
 * given up on), exit 0; or 2 with file, line and mend for each that could not be read.
 */
try {
  const request = parseRequest(process.argv.slice(2));
  if (request === 'help') console.log(usage);
  else for (const file of request.files) judge(file, request);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`check-history: ${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

function judge(file: string, request: Request): void {
  try {
    console.log(report(file, read(file), request));
  } catch (error) {
    if (!(error instanceof HistoryError || error instanceof FileError)) throw error;
    console.error(`${file}${error instanceof HistoryError ? ', ' : ': '}${error.message}`);
    process.exitCode = 2;
  }
}
