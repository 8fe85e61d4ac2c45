import { defineConfig } from 'vitest/config';
import './map-group-by.ts';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/{main,shared,renderer,build}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
    environment: 'node',
    // Else one core is left idle: of two, one.
    maxWorkers: '100%',
  },
});
