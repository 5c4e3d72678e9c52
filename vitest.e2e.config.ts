import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 2,
    isolate: true,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser on a busy machine hangs once in some thousand pages, without a word. What holds only at the second try is
    // named in the last lines of `npm test`; what fails twice has failed.
    retry: 1,
  },
});
