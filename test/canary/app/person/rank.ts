import "../meeting/top.ts";
