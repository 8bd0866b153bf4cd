import {serve} from '../workbench/interpreter/serve.ts';
import {explore} from './exploring.ts';

serve(explore);
