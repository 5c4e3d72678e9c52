import "../contact/top.ts";
