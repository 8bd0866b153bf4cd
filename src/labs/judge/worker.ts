import {serve} from '../workbench/interpreter/serve.ts';
import {judge} from './judging.ts';

serve(judge);
