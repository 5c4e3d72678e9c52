import type { Plant } from "./trial.ts";

const goals = "from care.goal g";

/** Ways in which what is hidden gets out without one of its words: each must make a difference. */
export const PLANTS: readonly Plant[] = [
  {
    name: "a count that counts hidden rows",
    value: `select count(*)::int as n ${goals}`,
    into: (answer, value) => ({ ...answer, body: answer.body.replace("</main>", `${value}</main>`) + (answer.body.startsWith("{") ? value : "") }),
  },
  {
    name: "an ETag over all rows",
    value: `select md5(string_agg(g.id::text || g.words, '' order by g.id)) as tag ${goals}`,
    into: (answer, value) => ({ ...answer, headers: `${answer.headers} ETag ${value}` }),
  },
  {
    name: "a 403 where something is hidden",
    // the demo area has seventy goals; the world with more of what is hidden has many more
    value: `select count(*) > 100 as there ${goals}`,
    into: (answer, value) => (value.includes("true") ? { ...answer, status: 403 } : answer),
  },
  {
    name: "the moment a hidden row last changed",
    value: "select max(written_at)::text as at from care.goal",
    into: (answer, value) => ({ ...answer, headers: `${answer.headers} Last-Modified ${value}` }),
  },
  {
    name: "a list sorted by a hidden word",
    value:
      "select string_agg(p.id::text, ' ' order by p.family_name collate \"C\", p.id) as ids from care.person p join (select id from care.person order by id) q using (id) where p.id in (select person_id from care.plan)",
    into: (answer, value) => ({ ...answer, body: `${answer.body} ${value}` }),
  },
  {
    name: "goals open to everyone",
    sql: "drop policy if exists planted on care.goal; create policy planted on care.goal for select to helhet_app using (true)",
  },
];
