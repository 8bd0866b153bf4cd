import {serve} from './interpreter/serve.ts';
import {judge} from './judging.ts';

serve(judge);
