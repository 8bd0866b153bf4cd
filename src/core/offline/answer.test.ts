import {describe, expect, test} from 'vitest';
import {answerFor, isOurs} from './answer.ts';

const files = {'': 'a', 'bootcamp/flp/': 'b', 'assets/js/main.1.js': 'c', '404.html': 'd'};

describe('the worker', () => {
  test('answers from its own build for every file of it', () => {
    for (const path of Object.keys(files)) {
      expect(answerFor(path, path.endsWith('/'), files)).toEqual({kind: 'file', path});
    }
  });

  test('sends a folder without its slash to the folder, as the host does', () => {
    expect(answerFor('bootcamp/flp', true, files)).toEqual({kind: 'redirect', path: 'bootcamp/flp/'});
    expect(answerFor('bootcamp/flp/index.html', true, files)).toEqual({
      kind: 'redirect',
      path: 'bootcamp/flp/',
    });
    expect(answerFor('index.html', true, files)).toEqual({kind: 'redirect', path: ''});
  });

  test('leaves to the network what it does not know', () => {
    expect(answerFor('bootcamp/paxos/', true, files)).toEqual({kind: 'ask'});
    expect(answerFor('assets/js/main.2.js', false, files)).toEqual({kind: 'ask'});
    expect(answerFor('bootcamp/flp', false, files)).toEqual({kind: 'ask'});
    expect(answerFor('constructor', true, files)).toEqual({kind: 'ask'});
    expect(answerFor('__proto__', false, files)).toEqual({kind: 'ask'});
  });

  test('says of its own folders what is missing in them, and at a root nothing of other sites’', () => {
    expect(isOurs('bootcamp/paxos/', '/', files)).toBe(true);
    expect(isOurs('another-site/', '/', files)).toBe(false);
    expect(isOurs('another-site/page/', '/base/', files)).toBe(true);
  });
});
