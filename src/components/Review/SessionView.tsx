import {useEffect, useMemo, useRef, type ReactNode} from 'react';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import type {Instance as InstanceData} from '../../core/review/instance.ts';
import controls from '../../css/controls.module.css';
import Instance from '../Instance/index.tsx';
import {useDigits} from '../Instance/useDigits.ts';
import {instanceFor, itemOf} from './catalogue.ts';
import GradeBar, {gradesFor} from './GradeBar.tsx';
import LessonQuestion from './LessonQuestion.tsx';
import Outcome from './Outcome.tsx';
import styles from './styles.module.css';
import type {RunningSession} from './useSession.ts';

interface Props {
  readonly running: RunningSession;
}

/** A session under way: what is asked now, how far one is, and the ways back and out. */
export default function SessionView({running}: Props): ReactNode {
  const {session, judge, undo, leave} = running;
  const given = session?.given ?? null;
  const frame = useDigits<HTMLElement>((digit) => {
    const grade = given && gradesFor(given)[digit - 1];
    if (grade) judge(grade);
    return Boolean(grade);
  });
  if (!session) return null;
  const {waiting, done} = session;
  const isOver = waiting.length === 0;
  return (
    <section ref={frame} aria-label="Review session" className={styles.session}>
      <div className={styles.bar}>
        <p className={styles.place}>
          <span key={`${done.length} ${waiting.length}`}>
            {isOver ? 'Done' : `${done.length + 1} of ${done.length + waiting.length}`}
          </span>
        </p>
        <button type="button" className={controls.small} aria-disabled={done.length === 0} onClick={undo}>
          Undo
        </button>
        <button type="button" className={controls.small} onClick={leave}>
          {isOver ? 'Close' : 'Stop here'}
        </button>
      </div>
      {isOver ? <Outcome done={done} /> : <Turn running={running} />}
    </section>
  );
}

/** The question that is asked now, and once it is answered how well it was known. */
function Turn({running}: Props): ReactNode {
  const {session, known} = running;
  const turn = session?.waiting[0];
  const instance = useMemo(
    () => (turn ? instanceFor(turn.id, turn.seed, known.get(turn.id)) : null),
    [turn, known],
  );
  const steps = useLearningPath();
  if (!turn) return null;
  const key = `${turn.id} ${turn.tries}`;
  const step = steps.find(({id}) => id === itemOf(turn.id)?.lesson);
  return (
    <>
      <p className={styles.from}>
        {step && `Step ${step.number}: ${step.title}`}
        {turn.tries > 0 && (instance ? ', once more with other numbers or another order' : ', once more')}
      </p>
      {instance && <Made key={key} running={running} instance={instance} />}
      {!instance && step && <Asked key={key} running={running} id={turn.id} page={step.permalink} />}
    </>
  );
}

/** A question that was made for this turn. It has the focus, and with it the keys. */
function Made({running, instance}: {running: RunningSession; instance: InstanceData}): ReactNode {
  const given = running.session?.given ?? null;
  const frame = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    frame.current?.focus();
  }, []);
  return (
    <Instance
      frame={frame}
      instance={instance}
      choice={given?.choice ?? null}
      give={(choice) => running.answer(instance.choices[choice]?.isRight ?? false, choice)}
    >
      <Grades running={running} takesFocus />
    </Instance>
  );
}

interface AskedProps {
  readonly running: RunningSession;
  readonly id: string;
  readonly page: string;
}

/** A question of a lesson, which says itself how it was answered. */
function Asked({running, id, page}: AskedProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.focus();
  }, []);
  return (
    <div ref={frame} tabIndex={-1} role="group" aria-label="A question of the lesson">
      <LessonQuestion id={id} page={page} hear={(verdict) => running.answer(verdict === 'right', null)} />
      <Grades running={running} takesFocus={false} />
    </div>
  );
}

function Grades({running, takesFocus}: {running: RunningSession; takesFocus: boolean}): ReactNode {
  const {session, known, judge} = running;
  const given = session?.given;
  if (!given) return null;
  return <GradeBar given={given} memory={known.get(given.turn.id)} judge={judge} takesFocus={takesFocus} />;
}
