import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endProcess } from './end-process.ts';

/** The built app and its rooms, served by a process of its own as `npm start` does it. */
export interface AppProcess {
  address: string;
  port: number;
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

const start = join(import.meta.dirname, '../../src/server/start.ts');

/** Port 0 is any free one. */
export async function startAppProcess(dataFolder: string, port = 0): Promise<AppProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', start], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_FOLDER: dataFolder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += String(chunk);
  });
  const listening = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${complaint}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = /^Misstep is at http:\/\/[^/]*:(\d+)\//.exec(line)?.[1];
      if (said !== undefined) resolve(Number(said));
    });
  });
  return {
    address: `http://127.0.0.1:${listening}/`,
    port: listening,
    kill: (signal) => endProcess(child, signal),
  };
}
