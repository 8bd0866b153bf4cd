import {reduce} from '../../../../src/labs/raft/actions.ts';
import {networkLinks, networkMessages, networkNodes} from '../../../../src/labs/raft/pictures.ts';
import {start, worldOf} from '../../../../src/labs/raft/session.ts';
import {setupOf} from '../../../../src/labs/raft/setup.ts';

/** The lab's first story, when the leader that was cut off has been replaced. */
let session = reduce(start(setupOf('isolate')), {type: 'story'});
while (session.playing !== 'no') session = reduce(session, {type: 'time', passed: 5000});
const world = worldOf(session);

export const network = {
  nodes: networkNodes(world),
  links: networkLinks(world),
  messages: networkMessages(session, world).filter(({lost}) => !lost),
};
