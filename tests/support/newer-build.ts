import { createServer } from 'node:http';

/**
 * Serves what is at `address`, and from `release` on a newer build of it: the same but for the
 * service worker, which is how a browser learns that there is something new.
 */
export async function newerBuild(address: string) {
  let released = false;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    void fetch(new URL(path, address)).then(async (answer) => {
      for (const [name, value] of answer.headers) {
        if (!/^(content-encoding|content-length|transfer-encoding|connection|etag)$/.test(name)) {
          response.setHeader(name, value);
        }
      }
      response.writeHead(answer.status);
      response.write(Buffer.from(await answer.arrayBuffer()));
      response.end(released && path.startsWith('/sw.js') ? '\n// newer\n' : '');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const listening = server.address();
  if (typeof listening !== 'object' || listening === null) throw new Error('No port.');
  return {
    address: `http://127.0.0.1:${listening.port}/`,
    release() {
      released = true;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
