import type {ReactNode} from 'react';
import Curve from '../../views/Curve/index.tsx';
import type {Measure} from './costs.ts';
import styles from './styles.module.css';

/** What the runs without faults cost, the cheapest first, beside the goal. */
export default function Costs({measures}: {readonly measures: readonly Measure[]}): ReactNode {
  return (
    <div className={styles.costs} role="group" aria-label="What the runs cost">
      {measures.map(({name, unit, values, goal}) => (
        <Curve
          key={name}
          label={`${name}, of each run without faults`}
          x={{label: 'runs without faults, the cheapest first', from: 1}}
          y={{label: name, ...(unit === '' ? {} : {unit}), from: 0}}
          series={[
            {name: 'your node', kind: 'line', points: values.map((value, place) => [place + 1, value])},
            ...(goal === undefined ? [] : [goalOver(goal, values.length)]),
          ]}
        />
      ))}
    </div>
  );
}

function goalOver(goal: number, runs: number) {
  const points = [1, Math.max(2, runs)].map((run) => [run, goal] as const);
  return {name: 'goal, on average', kind: 'line' as const, points};
}
