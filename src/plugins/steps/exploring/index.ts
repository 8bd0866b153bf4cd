import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {complain} from '../../data/mistakes/complain.ts';
import {setProp, tagsNamed} from '../../data/mdx/tag.ts';
import {askedBy} from './asked.ts';
import {countOf, graphOf, silencesOf, surveyOf} from './measures.ts';

/** Each tag with the prop that it is given, and what measures it. */
const measured = {
  ProtocolTable: {prop: 'rows', measure: surveyOf},
  SilenceTable: {prop: 'silences', measure: silencesOf},
  ConfigurationGraph: {prop: 'picture', measure: graphOf},
  ProtocolCount: {prop: 'value', measure: countOf},
} as const;

/**
 * Explores the protocols that a lesson speaks of, at build, and hands the results to its tags: every number about a
 * protocol is computed and none is typed, and no reader's browser has to explore anything.
 */
export default function exploring() {
  return (tree: Root, file: VFile): void => {
    for (const [name, {prop, measure}] of Object.entries(measured)) {
      for (const tag of tagsNamed(tree, name)) {
        const asked = askedBy(tag, file);
        try {
          setProp(tag, prop, measure(asked));
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          complain(file, tag, {
            problem: `<${name} protocol="${asked.protocol.name}"> cannot be made. ${error.message}`,
            fix: 'ask for what the message names, or for a smaller protocol.',
          });
        }
      }
    }
  };
}
