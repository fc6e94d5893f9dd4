import type { Plugin } from 'vite';

const order = '@layer reset,tokens,base,ui,app;';

/**
 * Says the order of the cascade's layers at the head of every stylesheet of the build: whichever
 * comes first decides it, and the bundler orders by imports.
 */
export function layerOrderPlugin(): Plugin {
  return {
    name: 'misstep-layer-order',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.css')) {
            file.source = `${order}${String(file.source)}`;
          }
        }
      },
    },
  };
}
