import { createServer, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite';
import { metaContentPolicy } from '../server/security-headers.ts';

const place = '<div id="app"></div>';

/**
 * Paints each page's first screen at build time, as HTML in the page, so that it is there before any
 * script. Also puts the content policy into the page, for static hosts.
 *
 * @param entry the module that paints.
 * @param pages file of a page → the export of `entry` that paints it.
 */
export function prerenderPlugin(entry: string, pages: Readonly<Record<string, string>>): Plugin {
  let config: ResolvedConfig;
  let painted: Promise<Map<string, string>> | null = null;

  async function paint(server: ViteDevServer): Promise<Map<string, string>> {
    const module: Record<string, unknown> = await server.ssrLoadModule(entry);
    const all = new Map<string, string>();
    for (const [page, name] of Object.entries(pages)) {
      const prerender = module[name];
      if (typeof prerender !== 'function') throw new Error(`${entry} exports no ${name}()`);
      all.set(page, String(await prerender()));
    }
    return all;
  }

  async function paintAll(): Promise<Map<string, string>> {
    const server = await createServer({
      configFile: config.configFile ?? false,
      root: config.root,
      mode: 'production',
      logLevel: 'warn',
      server: { middlewareMode: true, hmr: false, watch: null },
      appType: 'custom',
      optimizeDeps: { noDiscovery: true, include: [] },
    });
    try {
      return await paint(server);
    } finally {
      await server.close();
    }
  }

  return {
    name: 'misstep-prerender',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename, server }) {
        const page = Object.keys(pages).find((name) => filename.endsWith(`/${name}`));
        if (page === undefined) return html;
        if (server !== undefined) {
          // While developing, only the page whose script draws nothing itself needs to be painted.
          if (page === 'index.html') return html;
          return html.replace(
            place,
            `<div id="app">${(await paint(server)).get(page) ?? ''}</div>`,
          );
        }
        painted ??= paintAll();
        const screen = (await painted).get(page) ?? '';
        const policy = `<meta http-equiv="Content-Security-Policy" content="${metaContentPolicy}" />`;
        return html
          .replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}`)
          .replace(place, () => `<div id="app">${screen}</div>`);
      },
    },
  };
}
