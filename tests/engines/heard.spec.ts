import {test} from './test.ts';
import {troublePage} from './trouble.ts';
import {until} from './visitor.ts';

/* That no complaint is heard on the main path says something only where complaints are heard. */

test.use({isQuiet: false});

test('what the console, uncaught errors and the policy say is heard', async ({visitor, host}) => {
  await visitor.open(host.at(troublePage));
  for (const words of [
    /said by the console/,
    /a warning by the console/,
    /thrown, and caught by nobody/,
    /rejected, and caught by nobody/,
    /img-src|elsewhere\.invalid/,
  ])
    await until(
      `a complaint with ${words}`,
      async () => (await visitor.complaints()).some((complaint) => words.test(complaint)) || undefined,
    );
});
