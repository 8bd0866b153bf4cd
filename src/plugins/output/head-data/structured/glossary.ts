import type {DefinedTermSet} from 'schema-dts';
import type {GlossaryEntry} from '../../../../core/learning/glossary.ts';
import {license, type PageFacts, type SiteFacts} from './site.ts';

/** The glossary: each term, its other names and where it stands. Its definition stands there, once. */
export function definedTerms(
  {title, description, url}: PageFacts,
  entries: readonly GlossaryEntry[],
  {language}: SiteFacts,
): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    '@id': url,
    name: title,
    description,
    url,
    inLanguage: language,
    license,
    hasDefinedTerm: entries.map(({id, term, aliases}) => ({
      '@type': 'DefinedTerm',
      name: term,
      ...(aliases.length === 0 ? {} : {alternateName: [...aliases]}),
      url: `${url}#${id}`,
    })),
  };
}
