import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkReadiness, theDatabase } from "#access/house.server.ts";
import { anchorsOutside, refuseBehindAnchor } from "#access/outside.server.ts";
import { openPerson } from "#audit/audit.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { reallyAs, undisturbed } from "#test/as.ts";
import { verifyLog } from "../scripts/ops/verify-log.ts";
import { anchorLog, toFile, toSink } from "./anchor.ts";
import { parseAnchors } from "./anchor-line.ts";

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const UNSEALED = "delete from care.audit_anchor; delete from care.audit_seal";
const look = () => reallyAs(demo.municipalCoordinatorNo.subject, (scope) => openPerson(scope, demo.jonas.personId, "plan.read", "R"), demo.jonas.personId);

/** A sink that takes what it is sent, or answers as it is told to. */
async function sink(): Promise<{ url: string; taken: string[]; answer: (status: number) => void; close: () => void }> {
  const taken: string[] = [];
  let status = 204;
  const server = createServer((request, response) => {
    if (request.method === "GET") return void response.writeHead(status < 300 ? 200 : status).end(taken.map((each) => each.replace(/^[^{]*/, "")).join("\n"));
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      if (status < 300) taken.push(`${request.headers.authorization ?? ""} ${body}`);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, taken, answer: (next) => (status = next), close: () => server.close() };
}

describe("the anchors of the log", () => {
  it("are appended to a file, say nothing of anyone, and are what the log is verified against", async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-anchor-"));
    const file = path.join(folder, "log.anchor");
    try {
      await undisturbed(async (owner) => {
        await owner.runSql(UNSEALED);
        await look();
        await anchorLog([toFile(file)], () => {}, later(3));
        await anchorLog([toFile(file)], () => {}, later(4)); // nothing new: nothing written
        await look();
        await anchorLog([toFile(file)], () => {}, later(6));
        const text = readFileSync(file, "utf8");
        expect(parseAnchors(text).lines.map(({ seal }) => seal)).toEqual([1, 2]);
        expect(text).not.toMatch(/Liv|Jonas|Fjordby/);
        expect((await verifyLog(owner, text)).faults).toEqual([]);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);

  it("go to a sink as well; one that cannot be reached is told of aloud, holds the other back by nothing, and is made up for", async () => {
    const there = await sink();
    const said: string[] = [];
    const kept: string[] = [];
    const file = { kind: "file", take: async (line: string) => void kept.push(line) } as const;
    try {
      await undisturbed(async (owner) => {
        await owner.runSql(UNSEALED);
        await look();
        there.answer(503);
        await anchorLog([toSink(there.url, "secret"), file], (line) => said.push(line), later(3));
        expect(said).toEqual([expect.stringContaining("ALARM")]);
        expect(said[0]).not.toContain(there.url);
        expect(kept).toHaveLength(1);
        await anchorLog([toSink("http://127.0.0.1:1/", undefined)], (line) => said.push(line), later(4));
        expect(said).toHaveLength(2);
        there.answer(204);
        await anchorLog([toSink(there.url, "secret"), file], (line) => said.push(line), later(5));
        expect(said).toHaveLength(2);
        expect(there.taken.map((each) => each.split(" ")[0])).toEqual(["Bearer"]);
        expect(kept).toHaveLength(1);
      });
    } finally {
      there.close();
    }
  }, 60_000);

  it("are asked for at a start, whichever place holds them: a log that ends before one of them is not served", async () => {
    const there = await sink();
    const said: string[] = [];
    const outside = (url = there.url) => anchorsOutside({ anchorFile: undefined, anchorUrl: url, anchorToken: undefined }, (line) => said.push(line));
    try {
      await undisturbed(async (owner) => {
        await owner.runSql(UNSEALED);
        await refuseBehindAnchor(theDatabase(), await outside()); // nothing sent yet
        await look();
        await anchorLog([toSink(there.url, undefined)], (line) => said.push(line), later(3));
        await refuseBehindAnchor(theDatabase(), await outside());
        expect(said).toEqual([]);
        await owner.runSql(UNSEALED);
        await expect(outside().then((anchors) => refuseBehindAnchor(theDatabase(), anchors))).rejects.toThrow(/does not hold seal 1/);
        // one that only takes, or is not there: said, and the start goes on
        there.answer(405);
        await refuseBehindAnchor(theDatabase(), await outside());
        await refuseBehindAnchor(theDatabase(), await outside("http://127.0.0.1:1/"));
        expect(said).toEqual([expect.stringContaining("ANCHOR_URL"), expect.stringContaining("ANCHOR_URL")]);
      });
    } finally {
      there.close();
    }
  }, 60_000);

  it("that are missing for an hour make the house not ready", async () => {
    await undisturbed(async (owner) => {
      // the demo's own weeks lie far back
      await owner.runSql(`${UNSEALED}; update care.audit set slot = slot + 100000000 where slot is not null`);
      await look();
      expect((await checkReadiness()).checks.logAnchor).toBe(true);
      await owner.runSql("update care.audit set slot = slot - 62 where slot < 100000000");
      expect((await checkReadiness()).checks).toMatchObject({ database: true, logAnchor: false });
    });
  }, 60_000);
});
