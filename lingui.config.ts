import type { LinguiConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

const config: LinguiConfig = {
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [{ path: '<rootDir>/src/app/words/{locale}', include: ['src/app', 'src/main.tsx'] }],
  format: formatter({ lineNumbers: false, origins: false }),
};

export default config;
