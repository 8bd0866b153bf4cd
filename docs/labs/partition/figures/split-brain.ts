import {fullRun, historyOf} from '../../../../src/labs/partition/full-run.ts';
import {networkLinks, networkMessages, networkNodes} from '../../../../src/labs/partition/pictures.ts';
import {worldOf} from '../../../../src/labs/partition/session.ts';

/** The last moment of the lab's first scenario. */
const session = fullRun('split-brain');
const world = worldOf(session);

export const network = {
  nodes: networkNodes(session, world, historyOf(session)),
  links: networkLinks(session, world),
  messages: networkMessages(session, world).filter(({lost}) => !lost),
};
