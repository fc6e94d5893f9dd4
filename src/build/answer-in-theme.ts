interface Navigation {
  request: Request;
  respondWith: (answer: Response | Promise<Response>) => void;
}
interface Worker {
  addEventListener: (type: 'fetch', listener: (event: Navigation) => void) => void;
}

/**
 * Puts the theme that somebody chose into the page before it is painted: IndexedDB, where it is
 * kept, answers a page only later. Goes into the service worker as its own source text, before
 * what answers there, and so uses nothing from outside.
 */
export function answerInTheme(worker: Worker): void {
  const answerTo = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('IndexedDB does not answer.')));
    });
  async function chosenTheme() {
    const opening = indexedDB.open('misstep');
    // Nothing is kept yet: to create the database is for the app.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    const open = await answerTo(opening);
    const reading = open.transaction('settings').objectStore('settings').get('settings');
    const kept: unknown = await answerTo(reading).finally(() => open.close());
    return /"theme":"(light|dark)"/.exec(String(kept))?.[1];
  }
  async function inTheme(answering: Response | Promise<Response>) {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, 200));
    const choosing = Promise.race([chosenTheme(), late]).catch(() => undefined);
    const [answer, theme] = await Promise.all([answering, choosing]);
    const isPage = answer.headers.get('Content-Type')?.startsWith('text/html');
    if (theme === undefined || isPage !== true) return answer;
    return new Response(
      (await answer.text()).replace('<html', `<html data-theme="${theme}"`),
      answer,
    );
  }
  worker.addEventListener('fetch', (event) => {
    if (event.request.mode !== 'navigate') return;
    const respond = event.respondWith.bind(event);
    event.respondWith = (answering) => respond(inTheme(answering));
  });
}
