import {onStatic} from '@site/src/framework/islands/attach.ts';
import {watchFrames} from './watch.ts';

// A client module: frames in static text are watched as those that React draws are.
onStatic(watchFrames);
