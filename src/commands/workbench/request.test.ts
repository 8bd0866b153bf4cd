import {describe, expect, it, test} from 'vitest';
import {findProgram} from './program.ts';
import {parseRequest} from './request.ts';
import {usage} from './usage.ts';

const base = ['test', '-w', 'echo', '--bin', 'node'];
const settings = (...words: string[]) => {
  const request = parseRequest([...base, ...words]);
  if (request === 'help') throw new Error('It was not asked for help.');
  return request.settings;
};

describe('what is asked', () => {
  it('is what Maelstrom does where nothing is said', () => {
    expect(settings()).toMatchObject({
      nodes: ['n0', 'n1', 'n2', 'n3', 'n4'],
      concurrency: 5,
      rate: 5,
      timeLimitMicros: 60_000_000,
      latencyMicros: 0,
      latencyKind: 'constant',
      topology: 'grid',
      nemesis: [],
      nemesisIntervalMicros: 10_000_000,
      recoveryMicros: 10_000_000,
      availability: null,
      consistencyModels: ['strict serializable'],
      maxTxnLength: 4,
      maxWritesPerKey: 16,
    });
  });

  it('is read from Maelstrom’s words', () => {
    const words =
      '--node-count 3 --concurrency 4n --rate 0.5 --latency 100 --latency-dist exponential --topology tree4';
    const faults =
      '--nemesis partition,kill --nemesis-interval 0.5 --availability total --consistency-models read-committed';
    expect(settings(...words.split(' '), ...faults.split(' '))).toMatchObject({
      nodes: ['n0', 'n1', 'n2'],
      concurrency: 12,
      rate: 0.5,
      latencyMicros: 100_000,
      latencyKind: 'exponential',
      topology: 'tree4',
      nemesis: ['partition', 'kill'],
      nemesisIntervalMicros: 500_000,
      availability: 1,
      consistencyModels: ['read committed'],
    });
  });

  it('leaves to the program what stands behind --', () => {
    const request = parseRequest([...base, '--', 'server.js', '--rate', 'x', '--']);
    expect(request).toMatchObject({bin: 'node', programArguments: ['server.js', '--rate', 'x', '--']});
  });

  it.each([
    [[], /What to do is missing; say test/],
    [['serve'], /What to do is “serve”; say test/],
    [['test'], /--bin is missing/],
    [['test', '--bin', 'a'], /--workload is missing; name one of echo/],
    [[...base, 'server.js'], /“server.js” belongs to no option.*behind --/],
    [['test', '-w', 'queue', '--bin', 'a'], /--workload is “queue”; name one of echo, unique-ids/],
    [[...base, '--node-count', '0'], /--node-count is “0”; give a whole number from 1 to 100/],
    [[...base, '--node-count', '2.5'], /--node-count is “2.5”/],
    [[...base, '--time-limit', 'long'], /--time-limit is “long”; give a number/],
    [[...base, '--rate=-1'], /--rate is “-1”/],
    [[...base, '--concurrency', 'n2'], /--concurrency is “n2”.*2n for two a node/],
    [[...base, '--concurrency', '0n'], /--concurrency is “0n”/],
    [[...base, '--latency', '1e3'], /--latency is “1e3”/],
    [[...base, '--latency-dist', 'normal'], /--latency-dist is “normal”; name one of constant, uniform, exp/],
    [[...base, '--topology', 'star'], /--topology is “star”; name one of line, grid/],
    [[...base, '--nemesis', 'partition,fire'], /--nemesis is “fire”; name one of partition, kill, pause/],
    [[...base, '--nemesis-interval', '0'], /--nemesis-interval is “0”/],
    [[...base, '--availability', '1.5'], /--availability is “1.5”; say total/],
    [
      [...base, '--consistency-models', 'acid'],
      /--consistency-models is “acid”; name one of strict-serializable/,
    ],
    [[...base, '--seed', 'lucky'], /--seed is “lucky”/],
    [[...base, '--ratio', '3'], /--ratio/],
  ])('%j is refused', (words, message) => {
    expect(() => parseRequest(words)).toThrow(message);
  });

  it('is explained by --help, with every option', () => {
    expect(parseRequest(['--help'])).toBe('help');
    for (const option of ['workload', 'bin', 'node-count', 'time-limit', 'rate', 'nemesis', 'seed', 'out']) {
      expect(usage).toContain(`--${option}`);
    }
  });
});

describe('a program', () => {
  test('is a path, or a name on the search path', () => {
    expect(findProgram(process.execPath, '/')).toBe(process.execPath);
    expect(findProgram('sh', '/', '/nowhere:/bin')).toBe('/bin/sh');
  });

  test.each([
    ['missing.sh', /no such file/],
    ['./sh', /no such file/],
    ['src', /no file; give the path of a program/],
    ['package.json', /may not be executed; say chmod \+x package.json/],
  ])('%s is refused', (bin, message) => {
    expect(() => findProgram(bin, process.cwd(), '/bin')).toThrow(message);
  });
});
