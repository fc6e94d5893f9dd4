import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createAppServer } from './app-server.ts';

const folder = join(import.meta.dirname, '../../dist');
const port = Number(process.env['PORT'] ?? 5180);
const host = process.env['HOST'] ?? 'localhost';
const frameAncestors = process.env['FRAME_ANCESTORS'];

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  stop(`PORT is ${process.env['PORT']}; it has to be a whole number from 0 to 65535.`);
}
if (!existsSync(join(folder, 'index.html'))) {
  stop('The app is not built yet. Run npm start, which builds it first.');
}

const server = createAppServer({
  folder,
  ...(frameAncestors === undefined ? {} : { frameAncestors }),
});

server.on('error', (error: NodeJS.ErrnoException) => {
  stop(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`
      : `The server could not start: ${error.message}`,
  );
});
server.listen(port, host, () => {
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  console.log(`Misstep is at http://${host}:${actual}/`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
