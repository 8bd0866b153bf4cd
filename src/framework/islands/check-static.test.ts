import path from 'node:path';
import {expect, test} from 'vitest';
import {checkStatic} from './check-static.ts';

const siteFolder = path.resolve(import.meta.dirname, 'fixtures');
const check = (component: string, attached = {}) =>
  checkStatic({siteFolder, components: [`src/${component}.tsx`], attached});

test('a component that only draws may say that it is static, and one that says nothing may act', async () => {
  await check('Drawing');
  await check('Acting');
});

test('types and words of what acts are nothing that acts', async () => {
  await check('Types');
});

test('a state three modules away, in a .ts file, stops the build with the way to it', async () => {
  await expect(check('Lists')).rejects.toThrow(
    "src/Lists.tsx says 'use static', but imports src/Deep.tsx -> src/use-count.ts, which has useReducer of react",
  );
});

test('a handler stops the build', async () => {
  await expect(check('Pressed')).rejects.toThrow(
    "src/Pressed.tsx says 'use static', but has a handler, onClick",
  );
});

test('a package that acts stops the build: one that is known, and one that is looked into', async () => {
  await expect(check('Router')).rejects.toThrow('has useHistory of react-router-dom');
  await expect(check('Highlighted')).rejects.toThrow(
    /imports \S*node_modules\/prism-react-renderer\/\S+, which has .*useCallback of react/,
  );
});

test('what a client module attaches to static HTML is no fault, nor is what stands behind it', async () => {
  await check('Framed', {'src/Deep.tsx': 'src/attach.ts'});
  await expect(check('Framed')).rejects.toThrow('useReducer');
});

test('every fault is told at once', async () => {
  const components = ['src/Pressed.tsx', 'src/Lists.tsx', 'src/Drawing.tsx'];
  const told = await checkStatic({siteFolder, components, attached: {}}).catch((error: unknown) =>
    String(error),
  );
  expect(told).toMatch(/Pressed\.tsx[\s\S]*Lists\.tsx/);
});
