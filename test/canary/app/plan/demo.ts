import "#db/demo/actors.ts";
