import type {ReactNode} from 'react';
import TextTable from '../../views/TextTable/index.tsx';
import type {Round} from './finale.ts';
import {written} from './measure-words.ts';
import {presetOf} from './scenarios/index.ts';

const head = [
  'World',
  'Survived',
  'Answered ok',
  'p99 (ms)',
  'Load factor',
  'Duplicates',
  'Forged',
  'Points',
];
const shown = ['p99Ms', 'loadFactor', 'duplicates', 'forged'] as const;

/** What a policy came to in each world. */
export default function FinaleTable({rounds}: {readonly rounds: readonly Round[]}): ReactNode {
  return <TextTable table={{head, rows: rounds.map(rowOf)}} />;
}

function rowOf({preset, measures, isReached, points}: Round): readonly string[] {
  return [
    presetOf(preset).title,
    isReached ? '✓ yes' : '✗ no',
    `${written('ok', measures.ok)} of ${written('calls', measures.calls)}`,
    ...shown.map((name) => written(name, measures[name])),
    String(Math.floor(points)),
  ];
}
