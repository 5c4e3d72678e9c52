import path from "node:path";
import { RouterContextProvider } from "react-router";
import { expect, test } from "vitest";
import { languageContext, sessionTokenContext } from "#access/asker.server.ts";
import type { Database } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { tokenOf, undisturbed } from "#test/as.ts";
import { type Address, listAddresses } from "#test/routes.ts";

/*
 * Someone whose whereabouts are strictly confidential: every name that tells a place becomes a token, every page about her
 * is asked for as everyone around her, and what would leave for the browser is searched for the tokens.
 */
const { personId } = demo.jonas;

interface RouteFile {
  readonly loader?: (args: object) => Promise<unknown>;
}
const files = import.meta.glob<RouteFile>("../app/**/*.{page.tsx,route.ts}");

const MARKED = `
set session_replication_role = replica;
update care.agency set name = 'STED' || abs(hashtext(id::text)) || ' kontor';
update care.agreement set name = 'STED' || abs(hashtext(id::text)) || ' kommune';
update care.team set name = 'STED' || abs(hashtext(id::text)) || ' team';
update care.meeting set place = 'STEDmøterom', link = 'https://sted.example/STEDrom' where person_id = '${personId}';
update care.stay set where_name = 'STEDsykehus' where person_id = '${personId}';
update care.person_card set address = 'STEDveien 1' where person_id = '${personId}';
update care.person set address_protection = 'strictly-confidential' where id = '${personId}';
update care.audit set agency_name = 'STED0 kontor' where false;
set session_replication_role = default;`;

/** One id for each parameter of an address about him; undefined where the demo area has none. */
async function idsOf(owner: Database): Promise<Record<string, string>> {
  const ids: Record<string, string> = { personId, kind: "matters" };
  for (const [name, table] of Object.entries({
    meetingId: "meeting",
    goalId: "goal",
    measureId: "measure",
    consentId: "consent",
    participantId: "participant",
    stayId: "stay",
    transitionId: "transition",
  })) {
    const [row] = await owner.readRows<{ id: string }>(`select id from care.${table} where person_id = '${personId}' limit 1`);
    if (row !== undefined) ids[name] = row.id;
  }
  return ids;
}

async function ask(address: Address, params: Record<string, string>, token: string): Promise<string> {
  const load = files[`../app/${address.file}`];
  const { loader } = load === undefined ? {} : await load();
  if (loader === undefined) return "";
  const context = new RouterContextProvider();
  context.set(sessionTokenContext, token);
  context.set(languageContext, "nb");
  const url = `http://house/${address.pattern.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? "")}`;
  try {
    const answer = await loader({ request: new Request(url), params, context, url: new URL(url), pattern: address.pattern });
    return answer instanceof Response ? await answer.text() : JSON.stringify(answer);
  } catch (error) {
    if (error instanceof Response || (typeof error === "object" && error !== null && "init" in error)) return "";
    throw error;
  }
}

test(
  "no page about her names a place to anyone but herself, her coordinators and those it was shared with",
  () =>
    undisturbed(async (owner) => {
      await owner.runSql(MARKED);
      const ids = await idsOf(owner);
      const addresses = listAddresses().filter(
        ({ pattern, file }) => !path.basename(file).includes("pdf") && [...pattern.matchAll(/:(\w+)/g)].every(([, name]) => ids[name ?? ""] !== undefined),
      );
      expect(addresses.filter(({ pattern }) => pattern.includes(":personId")).length).toBeGreaterThan(35);
      const told: string[] = [];
      let read = 0;
      for (const subject of ["nina-farstad", "bjorn-aas", "geir-solbakken", "marit", "roy-bakken"]) {
        const token = await tokenOf(subject);
        for (const address of addresses.filter(({ pattern }) => pattern.includes(":personId"))) {
          const bytes = await ask(address, ids, token);
          read += Number(bytes !== "");
          for (const [found] of bytes.matchAll(/.{0,60}STED.{0,20}/g)) told.push(`${subject} ${address.pattern}: ${found}`);
        }
      }
      expect(read).toBeGreaterThan(60);
      expect(told).toEqual([]);
      // she herself and her coordinator read them: the tokens are there to be found
      for (const subject of ["jonas", "liv-myhre"]) {
        const pages = await Promise.all(
          addresses
            .filter(({ pattern }) => /meetings\/:meetingId$|participants$|plan$/.test(pattern))
            .map(async (address) => ask(address, ids, await tokenOf(subject))),
        );
        expect(pages.filter((bytes) => bytes.includes("STED")).length, subject).toBeGreaterThan(1);
      }
    }),
  240_000,
);
