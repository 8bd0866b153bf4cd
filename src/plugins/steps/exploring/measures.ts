import {parseInputs} from '../../../core/exploring/census.ts';
import {lemmaThree} from '../../../core/exploring/lemma-three.ts';
import type {Model} from '../../../core/exploring/model.ts';
import {graphPicture, wholeGraph, type GraphPicture} from '../../../core/exploring/picture.ts';
import {processName} from '../../../core/exploring/process-name.ts';
import {withSilent, type SilenceRow} from '../../../core/exploring/silence.ts';
import {exploredOrThrow, survey, type SurveyRow} from '../../../core/exploring/survey.ts';
import type {Bit} from '../../../core/exploring/valence.ts';
import {valenceNames} from '../../../core/exploring/valence.ts';
import type {Asked} from './asked.ts';

/** Beyond this a graph is no longer something that a page shows. */
const MOST_STATES = 10_000;

export function surveyOf({protocol, processes, crashes}: Asked): SurveyRow[] {
  return protocol.open(processes, crashes, (model) => survey(model, MOST_STATES));
}

export function silencesOf(asked: Asked): SilenceRow[] {
  return asked.protocol.open(asked.processes, 0, (model) =>
    Array.from({length: model.processes}, (_, process) => {
      const silence = withSilent(model, inputsOf(model, asked), process, MOST_STATES);
      if (!silence) throw new RangeError(`Gave up after ${MOST_STATES} states.`);
      return {
        process: processName(process),
        values: valenceNames[silence.values],
        configurations: silence.configurations,
      };
    }),
  );
}

export function graphOf(asked: Asked): GraphPicture {
  return asked.protocol.open(asked.processes, asked.crashes, (model) => {
    const explored = exploredOrThrow(model, model.initial(inputsOf(model, asked)), MOST_STATES);
    return graphPicture(model, explored, wholeGraph(explored));
  });
}

export function countOf(asked: Asked): number {
  return asked.protocol.open(asked.processes, asked.crashes, (model) => {
    const explored = exploredOrThrow(model, model.initial(inputsOf(model, asked)), MOST_STATES);
    if (asked.of === 'lemma3-holds') return lemmaThree(model, explored).holds.length;
    if (asked.of === 'lemma3-fails') return lemmaThree(model, explored).fails.length;
    const counts: [string, unknown][] = Object.entries(explored.counts);
    const count = counts.find(([name]) => name === asked.of)?.[1];
    if (typeof count === 'number') return count;
    const countable = counts.filter(([, value]) => typeof value === 'number');
    const known = [...countable.map(([name]) => name), 'lemma3-holds', 'lemma3-fails'].join(', ');
    throw new RangeError(`of="${asked.of}" is nothing that is counted; there are: ${known}.`);
  });
}

function inputsOf(model: Pick<Model<unknown>, 'processes'>, {inputs}: Asked): Bit[] {
  const parsed = parseInputs(inputs, model.processes);
  if (parsed) return parsed;
  throw new RangeError(`inputs="${inputs}" are not ${model.processes} digits 0 or 1, one for each process.`);
}
