import markdown from './markdown.tsx';
import Bibliography from '@site/src/components/Bibliography/index.tsx';
import Cite from '@site/src/components/Cite/index.tsx';
import Code from '@site/src/components/Code/index.tsx';
import ConfigurationGraph from '@site/src/components/ConfigurationGraph/index.tsx';
import Figure from '@site/src/components/Figure/index.tsx';
import Glossary from '@site/src/components/Glossary/index.tsx';
import Lab from '@site/src/components/Lab/index.tsx';
import LessonHead from '@site/src/components/LessonHead/index.tsx';
import NextSteps from '@site/src/components/NextSteps/index.tsx';
import Objectives from '@site/src/components/Objectives/index.tsx';
import Path from '@site/src/components/Path/index.tsx';
import {Because, Claim, Step} from '@site/src/components/Proof/Step.tsx';
import Proof from '@site/src/components/Proof/index.tsx';
import ProtocolCount from '@site/src/components/ProtocolCount/index.tsx';
import ProtocolTable from '@site/src/components/ProtocolTable/index.tsx';
import {Choice, Label} from '@site/src/components/Question/Choice.tsx';
import {Answer, NumberField, Wrong} from '@site/src/components/Question/NumberField.tsx';
import {Hint, Prompt, Setting} from '@site/src/components/Question/Prompt.tsx';
import {Outcome, Why} from '@site/src/components/Question/Why.tsx';
import Question from '@site/src/components/Question/index.tsx';
import SilenceTable from '@site/src/components/SilenceTable/index.tsx';
import StartHead from '@site/src/components/StartHead/index.tsx';
import Term from '@site/src/components/Term/index.tsx';
import ArrowDiagram from '@site/src/views/ArrowDiagram/index.tsx';
import Configurations from '@site/src/views/Configurations/index.tsx';
import Curve from '@site/src/views/Curve/index.tsx';
import FieldMap from '@site/src/views/FieldMap/index.tsx';
import Milestones from '@site/src/views/Milestones/index.tsx';
import Network from '@site/src/views/Network/index.tsx';
import SpaceTime from '@site/src/views/SpaceTime/index.tsx';
import Timeline from '@site/src/views/Timeline/index.tsx';

/** The tags that lessons write without an import. */
export default {
  ...markdown,
  Answer,
  ArrowDiagram,
  Because,
  Bibliography,
  Choice,
  Cite,
  Claim,
  Code,
  ConfigurationGraph,
  Configurations,
  Curve,
  FieldMap,
  Figure,
  Glossary,
  Hint,
  Lab,
  Label,
  LessonHead,
  Milestones,
  Network,
  NextSteps,
  NumberField,
  Objectives,
  Outcome,
  Path,
  Prompt,
  Proof,
  ProtocolCount,
  ProtocolTable,
  Question,
  Setting,
  SilenceTable,
  SpaceTime,
  StartHead,
  Step,
  Term,
  Timeline,
  Why,
  Wrong,
};
