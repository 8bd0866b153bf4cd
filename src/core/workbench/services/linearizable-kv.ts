import type {Json} from '../json.ts';
import type {Body} from '../protocol/message.ts';
import type {Service} from './service.ts';
import {answer, kvRequest} from './store.ts';

/** `lin-kv`: one map, one request at a time. */
export class LinearizableKv implements Service {
  private readonly held = new Map<string, Json>();

  handle(_src: string, body: Body): Body {
    const request = kvRequest(body);
    if ('refusal' in request) return request.refusal;
    const {reply, put} = answer(request, this.held.get(request.key));
    if (put !== undefined) this.held.set(request.key, put);
    return reply;
  }
}
