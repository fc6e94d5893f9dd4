import { join } from 'node:path';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { scenarioPlugin } from './src/build/scenario-plugin.ts';
import { findChromium } from './tests/support/find-chromium.ts';

const root = import.meta.dirname;

export default defineConfig(async ({ mode }) => {
  const browser = mode === 'test' ? await findChromium() : null;
  return {
    base: './',
    plugins: [react(), lingui({ macroTransform: true }), scenarioPlugin(join(root, 'scenarios'))],
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['src/**/*.test.ts', 'tests/{scenario,unit,laws}/**/*.test.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'dom',
            environment: 'happy-dom',
            include: ['src/**/*.test.tsx'],
            setupFiles: ['tests/support/dom-setup.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.browser.test.{ts,tsx}'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions:
                  browser === null
                    ? {}
                    : {
                        executablePath: browser.executablePath,
                        args: browser.args,
                        env: { ...process.env, ...browser.env },
                      },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'journeys',
            environment: 'node',
            include: ['tests/journeys/**/*.test.ts'],
            globalSetup: ['tests/support/serve-build.ts'],
            testTimeout: 30_000,
            hookTimeout: 30_000,
            fileParallelism: false,
          },
        },
      ],
    },
  };
});
