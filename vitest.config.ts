import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["app/**/*.test.ts", "app/**/*.test.tsx", "db/**/*.test.ts", "test/**/*.test.ts", "jobs/**/*.test.ts", "*.test.ts"],
    exclude: ["test/e2e/**", "node_modules/**", "build/**"],
    globalSetup: "test/prepare.ts",
    setupFiles: "test/house.ts",
    pool: "threads",
    maxWorkers: 2,
    isolate: false,
    // the PDF carries this one with it (app/plan/print-pdf.server.ts)
    css: { include: [/plan-paper/] },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
