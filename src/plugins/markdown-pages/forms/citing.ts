import type {CitedSource} from '../../../core/learning/source.ts';
import {authorsInWords, doiAddress, kindAndAccess} from '../../../core/learning/source-words.ts';
import type {Form} from '../form.ts';
import {link, numbered, paragraph} from '../nodes.ts';

/** '[3, section 2.1]': the number of the source in the bibliography, and the place in it. */
export const cite: Form = (tag, {value}) => {
  const at = value(tag, 'at');
  const number = String(value(tag, 'number'));
  return [{type: 'verbatim', value: `[${typeof at === 'string' ? `${number}, ${at}` : number}]`}];
};

/** The sources in the order of their numbers, each with its address. */
export const bibliography: Form = (tag, {value}) => [
  numbered((value(tag, 'sources') as readonly CitedSource[]).map((source) => [entry(source)])),
];

function entry(source: CitedSource) {
  const authors = authorsInWords(source);
  const facts = [source.year, kindAndAccess(source)].filter((fact) => fact !== undefined);
  const doi = doiAddress(source);
  return paragraph(
    authors === undefined ? '' : `${authors}. `,
    link(source.url, source.title),
    ` (${facts.join(', ')})`,
    ...(doi === undefined ? [] : ['; ', link(doi, `doi:${source.doi ?? ''}`)]),
  );
}
