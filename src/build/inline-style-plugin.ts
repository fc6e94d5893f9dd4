import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** CSP's name for an inline style of exactly this text. */
function sourceOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

/** The page with its scripts asked for after all that can be painted without them. */
function scriptsLast(page: string): string {
  const tags = /\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g;
  const scripts = (page.match(tags) ?? []).join('');
  return page
    .replace(tags, '')
    .replace(
      '</body>',
      () => `${scripts.replaceAll(' crossorigin', ' fetchpriority="low" crossorigin')}\n</body>`,
    );
}

/**
 * Puts the stylesheet into every page, and its hash into the page's content policy: the first screen
 * is painted with the first answer of the server, without waiting for a second.
 */
export function inlineStylePlugin(): Plugin {
  return {
    name: 'misstep-inline-style',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const pages = files.filter(({ fileName }) => fileName.endsWith('.html'));
        const sheet = files.find(({ fileName }) => fileName.endsWith('.css'));
        if (pages.length === 0 || sheet?.type !== 'asset') {
          this.error('The build has no page or no stylesheet.');
        }
        const style = String(sheet.source)
          .replaceAll(/url\((['"]?)\.\//g, 'url($1./assets/')
          .trim();
        for (const page of pages) {
          if (page.type !== 'asset') continue;
          page.source = scriptsLast(
            String(page.source)
              .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
              .replace("style-src 'self'", `style-src 'self' ${sourceOf(style)}`),
          );
        }
        delete bundle[sheet.fileName];
      },
    },
  };
}
