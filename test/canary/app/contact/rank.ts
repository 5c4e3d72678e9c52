import "../learning/top.ts";
