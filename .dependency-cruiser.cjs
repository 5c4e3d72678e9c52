// What may import what (docs: the house). Each rule has a planted violation under test/canary, which must be found in a
// run of its own: a checker that sees no modules finds nothing wrong. Only imports count: strings and SQL are for the tests.
const CONCEPTS = ["agency", "person", "consent", "referral", "coordinator", "plan", "meeting", "team", "contact", "learning"]; // from low to high
const FOUNDATIONS = ["access", "audit", "deadline", "notice", "ui"];

const app = (rest) => `^(?:test/canary/)?app/${rest}`;
const any = (names) => `(?:${names.join("|")})`;
/** Pages, components and routes may compose upwards; tests tell whole stories. */
const COMPOSES = ["\\.tsx$", "\\.route\\.ts$", "\\.test\\.ts$"];
const STORE = "[.]store[.]server[.]ts$";

/** What every concept may ask about who helps, and when a dated row applies: reads only, writes nothing. */
const OPEN_STORES = [app("agency/agency\\.store\\.server\\.ts$"), app("agency/in-force\\.store\\.server\\.ts$")];
/** The planted violations are cruised in a run of their own (scripts/canary.ts). */
const isCanaryRun = process.argv.some((argument) => argument.includes("test/canary"));

const error = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const ranks = CONCEPTS.slice(0, -1).map((concept, rank) =>
  error(
    `rank-${concept}`,
    `${concept} never imports a concept above it`,
    { path: app(`${concept}/`), pathNot: COMPOSES },
    { path: app(`${any(CONCEPTS.slice(rank + 1))}/`) },
  ),
);

module.exports = {
  forbidden: [
    ...ranks,
    error(
      "foundation-knows-no-concept",
      "access, audit, deadline, notice and ui know no domain word (their pages may)",
      { path: app(`${any(FOUNDATIONS)}/`), pathNot: ["\\.page\\.tsx$", "\\.test\\.ts$"] },
      { path: app(`${any(CONCEPTS)}/`) },
    ),
    error("one-door", "only app/access opens the database", { path: "^(?:app|jobs|server|env|test/canary/app)", pathNot: [app("access/"), "\\.test\\.ts$"] }, { path: "^db/(connect|migrate)\\.ts$" }),
    error("demo-stays-out", "the demo area is no part of the product; sign-in alone lists its actors", { path: app(""), pathNot: [app("shell/demo-sign-in\\.ts$"), "\\.test\\.ts$"] }, { path: "^db/demo/" }),
    error(
      "rules-are-pure",
      "<concept>.ts imports no React, database, clock or network",
      { path: app("([^/]+)/\\1\\.ts$") },
      { path: ["^node_modules/(react|react-dom|react-router|kysely|pg|@electric-sql)/", "^db/", "\\.server\\.ts$", "\\.tsx$", "^(node:|fs|path|crypto|http|https|net)"] },
    ),
    error("no-sql-in-pages", "a page, component or route holds no SQL", { path: app(""), pathNot: ["\\.ts$"] }, { path: "^node_modules/(kysely|pg|@electric-sql)/" }),
    error(
      "verbs-know-no-page",
      "a verb, rule or store draws nothing",
      { path: app(`${any(CONCEPTS)}/`), pathNot: COMPOSES },
      { path: ["\\.tsx$", "^node_modules/(react|react-dom|@navikt/ds-react)/"], dependencyTypesNot: ["type-only"] },
    ),
    error(
      "stores-are-private",
      "another concept's store is reached through its verbs (two of agency only read, and are open)",
      { path: app("([^/]+)/"), pathNot: COMPOSES },
      { path: app(`[^/]+/.*${STORE}`), pathNot: [app("$1/"), app(`${any(FOUNDATIONS)}/`), ...OPEN_STORES] },
    ),
    error(
      "pages-call-verbs",
      "a page reads another concept through its verbs",
      { path: app("([^/]+)/"), pathNot: ["(?<!\\.route)\\.ts$"] },
      { path: app(`[^/]+/.*${STORE}`), pathNot: [app("$1/"), app(`${any(FOUNDATIONS)}/`), ...OPEN_STORES], dependencyTypesNot: ["type-only"] },
    ),
    error("oracle-stands-alone", "the oracle is another hand's account of the policy: it imports nothing but itself", { path: "^(?:test/canary/)?oracle/" }, { pathNot: "^oracle/" }),
    error("no-cycles", "what imports each other is one thing in two files", {}, { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } }),
    error("no-orphans", "a file nobody imports and that imports nothing is forgotten", { orphan: true, pathNot: ["\\.d\\.ts$", "\\.config\\.ts$", "^\\.dependency-cruiser"] }, {}),
    error("plain-names", "these words say nothing", { path: "(^|/)[^/]*\\b(utils?|helpers?|common|managers?|services?|data|info|items?|shared|lib)\\b[^/]*(/|$)", pathNot: ["statutory-item", "^node_modules"] }, {}),
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["\\+types/", "^build/", "^\\.react-router/", ...(isCanaryRun ? [] : ["^test/canary/"])] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ["import", "node", "default"], exportsFields: ["exports"], extensions: [".ts", ".tsx", ".js", ".cjs", ".mjs", ".json", ".css"] },
  },
};
