import "#db/connect.ts";
