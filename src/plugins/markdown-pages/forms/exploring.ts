import type {GraphPicture} from '../../../core/exploring/picture.ts';
import type {SilenceRow} from '../../../core/exploring/silence.ts';
import type {SurveyRow} from '../../../core/exploring/survey.ts';
import {graphRows} from '../../../components/ConfigurationGraph/rows.ts';
import {protocolRows} from '../../../components/ProtocolTable/rows.ts';
import {silenceRows} from '../../../components/SilenceTable/rows.ts';
import type {Form} from '../form.ts';
import {table} from '../nodes.ts';

export const protocolTable: Form = (tag, {value}) => [
  table(protocolRows(value(tag, 'rows') as readonly SurveyRow[])),
];

export const silenceTable: Form = (tag, {value}) => [
  table(silenceRows(value(tag, 'silences') as readonly SilenceRow[])),
];

export const configurationGraph: Form = (tag, {value}) => [
  table(graphRows(value(tag, 'picture') as GraphPicture)),
];

export const protocolCount: Form = (tag, {value}) => [{type: 'text', value: String(value(tag, 'value'))}];
