import { readFileSync } from "node:fs";
import { openPostgres } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
const db = openPostgres(readFileSync("/tmp/h-bench/url", "utf8"), 1);
await db.runSql("drop schema if exists x cascade; drop function if exists care.v1, care.v2, care.v3, care.v4, care.v5, care.v6, care.cs2, care.open_areas_a, care.open_areas_b, care.consents_standing");
console.log(await migrate(db)); await db.close();
