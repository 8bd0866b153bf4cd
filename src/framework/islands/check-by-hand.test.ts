import path from 'node:path';
import {expect, test} from 'vitest';
import {checkByHand} from './check-by-hand.ts';
import {drawnByHand} from './drawn-by-hand.ts';

const siteFolder = path.resolve(import.meta.dirname, 'fixtures');
const check = (component: string) =>
  checkByHand({siteFolder, components: [`src/${component}.tsx`], attached: {}});

test('a component of the theme that only draws may be put into <Static> by hand', async () => {
  await check('Paginated');
});

test('one that acts stops the build, with the way to what acts', async () => {
  await expect(check('Folding')).rejects.toThrow(
    /The hook islands .*: src\/Folding\.tsx puts \S+theme\/DocSidebarItem\/Category\/index\.js.* into <Static>, which has useEffect of react.*onClick/,
  );
});

const imports = `
import {useState, memo} from 'react';
import Static from '@site/src/framework/islands/Static.tsx';
import Foot from '@theme-original/Foot';
import {day} from './day.ts';
import Beside from './Beside.tsx';
`;
const drawn = (text: string) => drawnByHand('src/theme/Some/index.tsx', imports + text);

test('what counts is what stands in <Static>, through the functions of its file', () => {
  expect(
    drawn(`
      function Lines() { return <p>{day()}</p>; }
      export default () => <><Beside onPress={() => useState(1)} /><Static id="a" count="1">{on && <div><Lines /><Foot /></div>}</Static></>;
    `),
  ).toEqual({acts: [], modules: ['./day.ts', '@theme-original/Foot']});
});

test('a state or a handler there is told, in a function of the file too', () => {
  expect(
    drawn(`
      const Counted = () => <p>{useState(0)}</p>;
      export default () => <Static id="a" count="1"><button onClick={go}>Go</button><Counted /></Static>;
    `).acts,
  ).toEqual(['a handler, onClick', 'useState of react']);
});

test('a file without <Static> draws nothing by hand', () => {
  expect(drawnByHand('src/Some.tsx', "import {useState} from 'react'; <b onClick={go} />;")).toEqual({
    acts: [],
    modules: [],
  });
});
