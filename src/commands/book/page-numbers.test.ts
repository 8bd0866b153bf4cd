import {expect, test} from 'vitest';
import {pageNumbers} from './page-numbers.ts';

/** As Chromium writes: a tree of pages whose objects stand in no order. */
const pdf = (destinations: string) => `%PDF-1.4
9 0 obj
<</Type /Page
/Parent 3 0 R>>
endobj
4 0 obj
<</Type /Page
/Parent 2 0 R>>
endobj
7 0 obj
<</Type /Page
/Parent 3 0 R>>
endobj
2 0 obj
<</Type /Pages
/Count 3
/Kids [3 0 R 4 0 R]>>
endobj
3 0 obj
<</Type /Pages
/Count 2
/Kids [9 0 R 7 0 R]>>
endobj
5 0 obj
<<${destinations}>>
endobj
6 0 obj
<</Type /Catalog
/Pages 2 0 R
/Dests 5 0 R>>
endobj
`;

test('a place is told by its page’s place in the tree of pages', () => {
  const places = '/last [4 0 R /XYZ 0 841 0]\n/first#20one [9 0 R /XYZ 0 1 0]\n/second [7 0 R /XYZ 0 0 0]';
  expect([...pageNumbers(Buffer.from(pdf(places), 'latin1'))]).toEqual([
    ['last', 3],
    ['first one', 1],
    ['second', 2],
  ]);
});

test('a PDF that is written otherwise is refused', () => {
  expect(() => pageNumbers(Buffer.from('%PDF-1.7'))).toThrow('has no Pages');
  expect(() => pageNumbers(Buffer.from(pdf('')))).toThrow('names no places');
});
