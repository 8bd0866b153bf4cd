import type {Forms} from '../form.ts';
import {components} from './components.ts';
import {views} from './views.ts';

/** The Markdown form of every tag that a page may write; src/labs has its own list behind `<Lab>`. */
export const forms: Forms = {...components, ...views};
