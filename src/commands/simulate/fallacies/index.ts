import {callsReport} from './report.ts';
import {parseCallsRequest} from './request.ts';
import {callsUsage} from './usage.ts';

/** Whether a command line asks for the fallacies bench, whose runs are measured and not judged. */
export function asksForCalls(words: readonly string[]): boolean {
  return words.includes('--lab=fallacies') || words[words.indexOf('--lab') + 1] === 'fallacies';
}

/** What to print. Throws a UsageError. */
export function simulateCalls(words: readonly string[]): string {
  const request = parseCallsRequest(words);
  return request === 'help' ? callsUsage : callsReport(request);
}

export {callsUsage};
