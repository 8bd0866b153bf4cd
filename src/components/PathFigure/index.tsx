import type {ReactNode} from 'react';
import {standing} from '../../core/learning/standing.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import PathDiagram from '../../views/PathDiagram/index.tsx';

interface Props {
  readonly gap: number;
  readonly className?: string;
}

/** The path as the site's own picture, with the reader's finished steps filled in. */
export default function PathFigure({gap, className}: Props): ReactNode {
  const steps = useLearningPath();
  const {record} = useProgress();
  const {done, states} = standing(steps, record);
  const leadsTo = steps.map(({number, gives}) => `step ${number} to ${gives}`).join(', ');
  return (
    <PathDiagram
      steps={steps.map(({id}) => states.get(id) ?? 'later')}
      gives={steps.map(({gives}) => gives)}
      gap={gap}
      reach={2.4}
      label={`The path as a space-time diagram: ${steps.length} events on a line, and from each a message to what it leads to: ${leadsTo}. ${done} of ${steps.length} steps are complete.`}
      {...(className === undefined ? {} : {className})}
    />
  );
}
