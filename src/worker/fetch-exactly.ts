import {addressOf, site} from './scope.ts';

/**
 * Fetches a file of this very build, or throws: while a deploy is under way a host may still hand out the file of
 * another. What has its digest in its name is taken from the browser's own cache, where the page has just put it;
 * of the rest the host is asked whether it changed.
 */
export async function fetchExactly(path: string): Promise<Response> {
  const response = await fetch(addressOf(path), {
    integrity: `sha256-${site.files[path] ?? ''}`,
    cache: path.startsWith('assets/') ? 'default' : 'no-cache',
    priority: 'low',
  });
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
  // A page that came by a redirect may not answer a navigation, so the mark of it is taken off.
  return response.redirected ? new Response(response.body, {headers: response.headers}) : response;
}
