import { join } from 'node:path';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { compressPlugin } from './src/build/compress-plugin.ts';
import { inlineStylePlugin } from './src/build/inline-style-plugin.ts';
import { layerOrderPlugin } from './src/build/layer-order-plugin.ts';
import { prerenderPlugin } from './src/build/prerender-plugin.ts';
import { scenarioPlugin } from './src/build/scenario-plugin.ts';
import { scopedClassName } from './src/build/scoped-class-name.ts';
import { themePlugin } from './src/build/theme-plugin.ts';
import { findChromium } from './tests/support/find-chromium.ts';

const root = import.meta.dirname;
// A test says what happens, not how fast: on a loaded machine everything may take its time.
const patience = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
};
const testing = process.env['VITEST'] !== undefined;
// Why Babel: see below. Saying so at every start helps nobody.
process.env['LINGUI_SUPPRESS_BABEL_WARNING'] = '1';

const browser = testing
  ? await findChromium().catch((error: unknown) => {
      console.warn(error instanceof Error ? error.message : error);
      return null;
    })
  : null;

export default defineConfig({
  base: './',
  plugins: [
    react(),
    lingui(),
    // Lingui's native transform comes in optional packages that npm leaves out where it runs on Node 20.
    babel({ presets: [linguiTransformerBabelPreset()] }),
    scenarioPlugin(join(root, 'scenarios')),
    ...(testing
      ? []
      : [
          layerOrderPlugin(),
          inlineStylePlugin(),
          prerenderPlugin('/src/prerender.tsx', {
            'index.html': 'prerender',
            'join.html': 'prerenderJoin',
          }),
          VitePWA({
            registerType: 'prompt',
            injectRegister: false,
            manifest: {
              id: './',
              name: 'Misstep',
              short_name: 'Misstep',
              description: 'Practise hard customer conversations where it is okay to fail.',
              start_url: './',
              scope: './',
              display: 'standalone',
              background_color: '#f9f5ee',
              theme_color: '#f9f5ee',
              icons: [
                { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
                { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
                { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
                { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
              ],
            },
            workbox: {
              globPatterns: ['**/*.{html,js,css,svg,png,woff2,webmanifest,json}'],
              inlineWorkboxRuntime: true,
              cleanupOutdatedCaches: true,
              navigateFallback: 'index.html',
              // Joining a room needs the server anyway, and its page as new as the server.
              globIgnores: ['join.html'],
              navigateFallbackDenylist: [/\/join$/],
            },
          }),
          themePlugin(),
          compressPlugin(join(root, 'dist')),
        ]),
  ],
  // React has had this since 18; the stand-in for older ones need not be on the page.
  resolve: {
    alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }],
  },
  css: { modules: { generateScopedName: scopedClassName(root) } },
  build: {
    target: 'es2024',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // One stylesheet: the first screen is painted before any script could ask for another.
    cssCodeSplit: false,
    rolldownOptions: {
      input: [join(root, 'index.html'), join(root, 'join.html')],
      checks: { pluginTimings: false },
      output: {
        // Without these, shared modules pull each other along: faces would bring the whole machine.
        codeSplitting: {
          groups: [
            // What every page stands on; in pieces of its own it would weigh more.
            {
              name: 'ground',
              test: /node_modules\/(react|react-dom|scheduler|@lingui)\/|src\/ui\/(button\/(?!file)|(icon|notice|text)\/)|src\/ui\/stones\/(stone|pebble)\.|src\/app\/(words\/|customer-look|shell\/use-page-title)|node_modules\/lucide\/.*\/(arrow-right|chevron-left|undo-2)\./,
            },
            { name: 'portrait', test: /src\/ui\/portrait\// },
            {
              name: 'xstate',
              test: /node_modules\/(@xstate\/react|xstate)\/|src\/scenario\/(compile-scenario|target-path|duration)\./,
            },
          ],
        },
      },
    },
    minify: 'terser',
    terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
  },
  worker: {
    format: 'es',
    plugins: () => [scenarioPlugin(join(root, 'scenarios'))],
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    projects: [
      {
        extends: true as const,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/{scenario,checker,unit,laws}/**/*.test.ts'],
          ...patience,
          setupFiles: ['tests/support/seeded-properties.ts'],
        },
      },
      {
        extends: true as const,
        test: {
          name: 'rooms',
          environment: 'node',
          include: ['tests/rooms/**/*.test.ts'],
          ...patience,
        },
      },
      {
        extends: true as const,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx'],
          ...patience,
          setupFiles: ['tests/support/dom-setup.ts'],
        },
      },
      {
        extends: true as const,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.{ts,tsx}'],
          ...patience,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright(
              browser === null
                ? {}
                : {
                    launchOptions: {
                      executablePath: browser.executablePath,
                      args: browser.args,
                      env: { ...process.env, ...browser.env },
                    },
                  },
            ),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
      {
        extends: true as const,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/serve-build.ts'],
          ...patience,
          fileParallelism: false,
        },
      },
    ],
  },
});
