import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  // the database engines stay outside of the bundle: they load their own files
  ssr: { external: ["@electric-sql/pglite", "pg", "playwright-core"] },
  build: { assetsInlineLimit: 0 },
});
