import {useState, type ReactNode} from 'react';
import {nemesisNames, type NemesisName} from '../../core/protocols/raft/nemeses/names.ts';
import {ruleText, type Hunter, type Rule} from '../../core/protocols/raft/nemeses/rule.ts';
import controls from '../../css/controls.module.css';
import Select from '../frame/Select.tsx';
import type {Found} from './jobs.ts';
import {nemesisWords} from './nemesis-words.ts';
import styles from './styles.module.css';
import type {useAsk} from './useAsk.ts';
import {promises} from './promises.ts';
import RuleFields from './RuleFields.tsx';

export interface Sought {
  readonly nemesis: Hunter;
  readonly first: number;
  readonly seeds: number;
}

type Asking = ReturnType<typeof useAsk>;

interface Props {
  readonly asking: Asking;
  /** What the last hunt that succeeded has found. */
  readonly failing: Found | null;
  readonly onHunt: (sought: Sought) => void;
}

/** Seeds of one hunt. */
const SEEDS = 20;

type Choice = NemesisName | 'own';

const seedsFrom = (first: number): string => `${first} to ${first + SEEDS - 1}`;

const firstRule: Rule = {when: 'elected', deed: 'cut', target: 'leader', forMs: 300};

/** Somebody who brings faults, and twenty seeds to do it in; the next press goes on with the next twenty. */
export default function Hunt({asking, failing, onHunt}: Props): ReactNode {
  const [chosen, setChosen] = useState<Choice>('none');
  const [rule, setRule] = useState<Rule>(firstRule);
  const [first, setFirst] = useState(1);
  const nemesis = chosen === 'own' ? ruleText([rule]) : chosen;
  const {answer, isBusy, cancel} = asking;
  const hunt = () => {
    onHunt({nemesis, first, seeds: SEEDS});
    setFirst(first + SEEDS);
  };
  return (
    <div role="group" aria-label="Choose who brings the faults">
      <div className={styles.row}>
        <Nemesis
          chosen={chosen}
          rule={rule}
          set={(name, changed) => {
            setChosen(name);
            setRule(changed);
            setFirst(1);
          }}
        />
        <button type="button" className={controls.inset} onClick={isBusy ? cancel : hunt}>
          <span key={String(isBusy)}>{isBusy ? 'Cancel' : `Hunt in seeds ${seedsFrom(first)}`}</span>
        </button>
        {isBusy && (
          <progress
            aria-label="Seeds that have been tried"
            value={answer?.made ?? 0}
            max={answer?.of ?? SEEDS}
          />
        )}
      </div>
      <p role="status">
        <span key={`${String(isBusy)} ${answer?.made ?? 0}`}>{saidOf(asking, failing)}</span>
      </p>
    </div>
  );
}

interface NemesisProps {
  readonly chosen: Choice;
  readonly rule: Rule;
  readonly set: (chosen: Choice, rule: Rule) => void;
}

/** Who brings the faults: one of the list, or one that does what the reader says. */
function Nemesis({chosen, rule, set}: NemesisProps): ReactNode {
  return (
    <>
      <Select
        name="A nemesis that …"
        value={chosen}
        options={[
          ...nemesisNames.map((name) => ({value: name, text: nemesisWords[name]})),
          {value: 'own' as const, text: 'does what you say, when you say'},
        ]}
        onChange={(name) => {
          set(name, rule);
        }}
      />
      {chosen === 'own' && (
        <RuleFields
          rule={rule}
          set={(changed) => {
            set('own', changed);
          }}
        />
      )}
    </>
  );
}

function saidOf({answer}: Asking, failing: Found | null): string {
  if (answer?.kind !== 'done') return '';
  if (answer.found && failing) {
    return `Seed ${failing.seed}: ${promises[failing.broke].toLowerCase()} is broken. You see the end of that run; step back from here.`;
  }
  const runs = answer.made === 1 ? 'One run' : `${answer.made} runs`;
  return `${runs}, ${(answer.answered ?? 0).toLocaleString('en-GB')} answers, and every promise was kept.`;
}
