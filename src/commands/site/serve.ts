import path from 'node:path';
import {createPagesServer} from './pages-server.ts';
import {basePath, buildDir, origin, port} from './address.ts';

// Serves the build as GitHub Pages does, to this machine alone. BASE_URL must be the one it was built with.
const base = process.env.BASE_URL ?? basePath;
createPagesServer(path.resolve(buildDir), base).listen(port, 'localhost', () => {
  console.log(`Serving ${buildDir} as GitHub Pages would: ${origin}${base}`);
});
