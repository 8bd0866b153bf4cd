/** Where the browser tests find the site: under a subpath, as a project site of GitHub Pages is. */
export const basePath = '/distributed-systems-bootcamp/';
export const port = Number(process.env.TEST_PORT ?? 4173);
export const origin = `http://localhost:${port}`;
export const buildDir = process.env.TEST_BUILD_DIR ?? 'build';
