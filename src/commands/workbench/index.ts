import {excerpt} from '../../core/workbench/protocol/read-message.ts';
import {endWithParent} from './end-with-parent.ts';
import {parseRequest} from './request.ts';
import {test} from './test.ts';
import {testVirtually} from './test-virtually.ts';
import {usage} from './usage.ts';
import {UsageError} from './usage-error.ts';

/** `npm run --silent workbench -- test …`: a line of JSON; exit 0 valid, 1 not, 2 unknown, 3 with what to fix. */
const codes = new Map<boolean | 'unknown', number>([
  [true, 0],
  [false, 1],
  ['unknown', 2],
]);

endWithParent();
main().catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(`workbench: ${excerpt(error.message)}\n\n${usage}`);
  process.exitCode = 3;
});

async function main(): Promise<void> {
  const request = parseRequest(process.argv.slice(2));
  if (request === 'help') {
    console.log(usage);
    return;
  }
  const result = await (request.virtual === null ? test : testVirtually)(request, new Date());
  console.log(JSON.stringify(result));
  process.exitCode = codes.get(result.valid) ?? 2;
}
