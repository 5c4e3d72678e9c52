import { describe, expect, it } from "vitest";
import { readEnvironment } from "#env";

const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://x:y@127.0.0.1:5432/x",
  PUBLIC_URL: "https://helhet.example",
  IDENTITY_KEY: "k".repeat(32),
};
const start = (more: Record<string, string>) => readEnvironment({ ...production, ...more });

describe("the lines out of this machine, in production", () => {
  it.each([
    ["a database elsewhere", { DATABASE_URL: "postgres://x:y@db.example/x" }],
    ["one whose word is taken for who it is", { DATABASE_URL: "postgres://x:y@db.example/x?sslmode=require" }],
    ["one that is not asked at all", { DATABASE_URL: "postgres://x:y@db.example/x?sslmode=no-verify" }],
    ["one behind a name of our own", { DATABASE_URL: "postgres://x:y@localhost/x?host=db.example" }],
    ["the owner's way to it", { DATABASE_OWNER_URL: "postgres://x:y@db.example/x?sslmode=disable" }],
    ["a sink for the log's seals", { ANCHOR_URL: "http://anchor.example/" }],
    ["a mail server", { SMTP_URL: "smtp://u:p@mail.example:25" }],
  ])("are refused in the clear: %s", (_what, more) => {
    expect(() => start(more)).toThrow(/sslmode=verify-full|https|TLS/);
    expect(readEnvironment({ ...more, DEMO: "false" })).toBeDefined(); // while trying out nobody is kept from it
  });

  it("are taken sealed, and within the machine", () => {
    for (const more of [
      { DATABASE_URL: "postgres://x:y@db.example/x?sslmode=verify-full" },
      { DATABASE_URL: "postgres:///x?host=/run/postgresql&user=x" },
      { DATABASE_URL: "postgres://x@localhost/x" },
      { ANCHOR_URL: "https://anchor.example/" },
      { SMTP_URL: "smtps://u:p@mail.example:465" },
      { SMTP_URL: "smtp://u:p@mail.example:587?requireTLS=true" },
      { SMTP_URL: "smtp://localhost:25" },
    ])
      expect(start(more).isProduction).toBe(true);
  });
});
