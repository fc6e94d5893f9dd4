import type { LinguiConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** Screens that bring their own words along, so that no other screen has to load them. */
const screens = [
  'aids',
  'briefing',
  'debrief',
  'join',
  'library',
  'map',
  'notices',
  'pack',
  'progress',
  'room',
  'settings',
  'stranded',
  'studio',
];

const config: LinguiConfig = {
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [
    {
      path: '<rootDir>/src/app/words/catalogue/{locale}',
      include: ['src/app'],
      exclude: screens.map((screen) => `src/app/${screen}/**`),
    },
    ...screens.map((screen) => ({
      path: `<rootDir>/src/app/${screen}/words/{locale}`,
      include: [`src/app/${screen}`],
    })),
  ],
  format: formatter({ lineNumbers: false, origins: false }),
};

export default config;
