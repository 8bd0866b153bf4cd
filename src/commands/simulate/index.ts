import {writeFileSync} from 'node:fs';
import {asksForCalls, callsUsage, simulateCalls} from './fallacies/index.ts';
import {historyText, report} from './report.ts';
import {parseRequest, type Request} from './request.ts';
import {usage} from './usage.ts';
import {UsageError} from './usage-error.ts';

/** `npm run --silent simulate -- --lab LAB …`: exit 0 with a line of JSON, or 2 with what to fix. */
const words = process.argv.slice(2);
const isAboutCalls = asksForCalls(words);
try {
  if (isAboutCalls) console.log(simulateCalls(words));
  else judge(words);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`simulate: ${error.message}\n\n${isAboutCalls ? callsUsage : usage}`);
  process.exitCode = 2;
}

function judge(asked: readonly string[]): void {
  const request = parseRequest(asked);
  if (request === 'help') console.log(usage);
  else simulate(request);
}

function simulate(request: Request): void {
  const {line, lastHistory} = report(request);
  if (request.historyFile !== null) keep(request.historyFile, historyText(lastHistory));
  console.log(line);
}

function keep(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--history cannot be written (${problem}). Name a file in a folder that is there.`);
  }
}
