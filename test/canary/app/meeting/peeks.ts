import "../plan/plan.store.server.ts";
