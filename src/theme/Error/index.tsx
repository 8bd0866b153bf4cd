/**
 * What remains when even the frame of a page has failed. The theme would draw the frame once more, with the words inside.
 */
export {default} from '@theme/ErrorPageContent';
