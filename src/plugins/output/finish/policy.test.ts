import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {policyFor} from './policy.ts';

test('an inline script is allowed by the hash of its exact text, and by nothing else', () => {
  const text = 'console.log("<b>");';
  const hash = createHash('sha256').update(text).digest('base64');
  const policy = policyFor(`<script>${text}</script><script src="/a.js"></script>`);
  expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
  expect(policy).not.toContain('unsafe-eval');
  expect(policy.split('; ').find((rule) => rule.startsWith('script-src'))).not.toContain('unsafe-inline');
});

test('data is no script and needs no hash', () => {
  expect(policyFor('<script type=application/ld+json>{"a": 1}</script>')).toContain("script-src 'self';");
});

test('nothing comes from another origin', () => {
  expect(policyFor('')).not.toMatch(/https?:|\*/);
});
