import type {Explored} from './census.ts';
import {eventInWords} from './event-words.ts';
import type {Model} from './model.ts';
import {processName} from './process-name.ts';
import {valenceNames, type Valence, type ValenceName} from './valence.ts';

/** A configuration graph, or a part of one, as a picture and a table need it. */
export interface GraphPicture {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly id: number;
  /** Its row: steps from the start. */
  readonly depth: number;
  readonly valence: ValenceName;
  /** Whether some process has decided. */
  readonly decided: boolean;
  /** The configuration in words. */
  readonly words: string;
}

export interface GraphEdge {
  readonly from: number;
  readonly to: number;
  /** What happens, in words; several where several events lead to the same configuration. */
  readonly words: string;
}

/** The part of a graph whose nodes are in `shown`, with the edges between them. */
export function graphPicture<Configuration>(
  model: Model<Configuration>,
  {graph, valence}: Explored<Configuration>,
  shown: ReadonlySet<number>,
): GraphPicture {
  const nodes: GraphNode[] = [];
  const edges = new Map<string, GraphEdge>();
  for (const id of [...shown].sort((left, right) => left - right)) {
    const configuration = graph.configurations[id];
    if (configuration === undefined) continue;
    nodes.push({
      id,
      depth: graph.depth[id] ?? 0,
      valence: valenceNames[(valence[id] ?? 0) as Valence],
      decided: model.decisions(configuration).some((decision) => decision !== null),
      words: configurationInWords(model, configuration),
    });
    for (const {event, next} of model.choices(configuration)) {
      const to = graph.numbers.get(model.key(next));
      if (next === configuration || to === undefined || !shown.has(to)) continue;
      const known = edges.get(`${id} ${to}`);
      const words = eventInWords(event);
      edges.set(`${id} ${to}`, {from: id, to, words: known ? `${known.words}; or ${words}` : words});
    }
  }
  return {nodes, edges: [...edges.values()]};
}

/** 'A yielding, holds 0; B decided 1. In flight: decided 1 to A.' */
export function configurationInWords<Configuration>(
  model: Model<Configuration>,
  configuration: Configuration,
): string {
  const {processes, inFlight} = model.view(configuration);
  const states = processes.map(({state, decision, crashed}, process) => {
    const words = decision === null ? state : `decided ${decision}`;
    return `${processName(process)} ${words}${crashed ? ', crashed' : ''}`;
  });
  const flying = inFlight.map(({to, body}) => `${body} to ${processName(to)}`);
  return `${states.join('; ')}.${flying.length === 0 ? '' : ` In flight: ${flying.join('; ')}.`}`;
}

/** All numbers of a graph. */
export function wholeGraph({graph}: Explored<unknown>): Set<number> {
  return new Set(graph.configurations.keys());
}
