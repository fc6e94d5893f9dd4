import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// As long as the tests' own patience (see vite.config.ts): a busy machine is not a failure.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);
