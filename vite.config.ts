import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

// the database engines and the printer stay outside of the bundle: they load their own files
const external = ["@electric-sql/pglite", "pg", "playwright-core"];

export default defineConfig(({ command }) => ({
  plugins: [reactRouter()],
  build: { assetsInlineLimit: 0 },
  ...(command === "build"
    ? // one bundle, with React's production half whatever NODE_ENV is at run time: half the time to a page
      { ssr: { external, noExternal: true }, define: { "process.env.NODE_ENV": JSON.stringify("production") } }
    : { ssr: { external } }),
}));
