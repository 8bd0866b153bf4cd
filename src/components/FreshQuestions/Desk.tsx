import type {ReactNode} from 'react';
import {skills} from '../../core/review/catalogue.ts';
import {freshSkills} from '../../core/review/fresh.ts';
import {skillId} from '../../core/review/item.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import SessionView from '../Review/SessionView.tsx';
import {useSession} from '../Review/useSession.ts';

interface Props {
  /** 'cap/proof': a lesson and the sitting of it that ends. */
  readonly of: string;
  readonly leave: () => void;
}

/** A short session of reviews in the middle of a lesson. Its grades go where those of the page of reviews go. */
export default function Desk({of, leave}: Props): ReactNode {
  const steps = useLearningPath();
  const running = useSession(() => idsFor(of, steps));
  return running.session && <SessionView running={{...running, leave}} />;
}

function idsFor(of: string, steps: ReturnType<typeof useLearningPath>): string[] {
  const [lesson = '', sitting = ''] = of.split('/');
  const sittings = steps.find(({id}) => id === lesson)?.sittings.map(({id}) => id) ?? [];
  const soFar = sittings.slice(0, sittings.indexOf(sitting) + 1);
  return freshSkills(skills, lesson, soFar).map(({id}) => skillId(id));
}
