import {expect, test} from 'vitest';
import {embedHtml} from './embed-html.ts';

test('the line names the lab, asks for the frame alone, and keeps scenario and moment', () => {
  const html = embedHtml('https://a.example/b/labs/flp/?preset=race#1.abc', 'Schedules: "A" & B');
  expect(html).toContain('src="https://a.example/b/labs/flp/?preset=race&amp;embed=1#1.abc"');
  expect(html).toContain('title="Schedules: &quot;A&quot; &amp; B"');
  expect(html).toContain('sandbox="allow-scripts ');
  expect(html).not.toContain('allow-same-origin');
});
