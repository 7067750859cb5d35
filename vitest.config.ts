import { defineConfig } from 'vitest/config';

/**
 * Test files share a thread and what it has loaded: the sources are read and the templates parsed once a thread, not
 * once a file. So a test changes nothing that another sees; what a run of the command needs of a process is given it.
 * Each core has its thread: left to itself vitest keeps one back, which is half of a machine with two.
 */
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, pool: 'threads', isolate: false, maxWorkers: '100%' },
});
