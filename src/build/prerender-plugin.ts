import { createServer, type Plugin, type ResolvedConfig } from 'vite';
import { metaContentPolicy } from '../server/security-headers.ts';

/**
 * Paints the first screen at build time: the library, as HTML in the page, so that it is there
 * before any script. Also puts the content policy into the page, for static hosts.
 */
export function prerenderPlugin(entry: string): Plugin {
  let config: ResolvedConfig;

  async function render(): Promise<string> {
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
      const module: Record<string, unknown> = await server.ssrLoadModule(entry);
      const prerender = module['prerender'];
      if (typeof prerender !== 'function') throw new Error(`${entry} exports no prerender()`);
      return String(await prerender());
    } finally {
      await server.close();
    }
  }

  return {
    name: 'misstep-prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const policy = `<meta http-equiv="Content-Security-Policy" content="${metaContentPolicy}" />`;
        return html
          .replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}`)
          .replace('<div id="app"></div>', `<div id="app">${await render()}</div>`);
      },
    },
  };
}
