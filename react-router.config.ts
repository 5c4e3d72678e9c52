import type { Config } from "@react-router/dev/config";

export default {
  ssr: true,
  // the site map goes along as one file that the browser keeps; worked out anew for every page it costs the server half a millisecond
  routeDiscovery: { mode: "initial" },
} satisfies Config;
