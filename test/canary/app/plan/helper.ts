import "./plan.ts";
