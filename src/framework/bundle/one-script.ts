import DocItem from '@theme/DocItem';
import DocRoot from '@theme/DocRoot';
import DocVersionRoot from '@theme/DocVersionRoot';
import DocsRoot from '@theme/DocsRoot';

/**
 * What draws a page of docs. Every page here is one, so these come with the first script and not in six requests more;
 * being named here is enough for the bundler.
 */
export const drawsEveryPage = [DocsRoot, DocVersionRoot, DocRoot, DocItem];
