import {expect, test} from 'vitest';
import {settleMarks} from './settle-marks.ts';

test('the name of a run moves from its mark to its first element', () => {
  const html = '<div><template data-static=a1-1></template><p class=x>One</p><p>Two</p></div>';
  expect(settleMarks(html, 'index.html')).toBe('<div><p data-static="a1-1" class=x>One</p><p>Two</p></div>');
});

test('a run that begins with no element stops the build, with the page', () => {
  const html = '<template data-static=a1-1></template>Words';
  expect(() => settleMarks(html, 'one/index.html')).toThrow(/^one\/index\.html: .*\n.*Remedy/);
});
