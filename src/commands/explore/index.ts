import {report} from './report.ts';
import {parseRequest, usage, UsageError} from './request.ts';

/** `npm run --silent explore -- --protocol NAME …`: exit 0 with a line of JSON, or 2 with what to fix. */
try {
  const request = parseRequest(process.argv.slice(2));
  console.log(request === 'help' ? usage : report(request));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`explore: ${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
