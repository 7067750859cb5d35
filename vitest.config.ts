import { defineConfig } from 'vitest/config';

/**
 * Test files share a thread and what it has loaded: the sources are read and the templates parsed once a thread, not
 * once a file. So a test may change nothing that another sees; what a run of the command needs of a process is given it.
 */
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, pool: 'threads', isolate: false },
});
