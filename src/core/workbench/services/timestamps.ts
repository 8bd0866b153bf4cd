import {errorBody} from '../protocol/errors.ts';
import type {Body} from '../protocol/message.ts';
import type {Service} from './service.ts';

/** `lin-tso`: 0, 1, 2 … to whoever asks. */
export class Timestamps implements Service {
  private next = 0;

  handle(_src: string, {type}: Body): Body {
    if (type !== 'ts') return errorBody(10, 'a timestamp oracle knows ts');
    return {type: 'ts_ok', ts: this.next++};
  }
}
