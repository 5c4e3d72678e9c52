/* What the oracle (oracle.ts) looks up in the dump before it judges. Imports nothing of the product. */

export type Row = Record<string, unknown>;
export type Dump = Record<string, Row[]>;

export interface Actor {
  readonly subject: string;
  readonly capacity: "professional" | "person" | "circle";
  readonly mandateId: string | undefined;
}

export const rowsOf = (dump: Dump, table: string): Row[] => dump[table] ?? [];
export const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
export const isCurrent = (row: Row, today: string) => String(row["valid_from"]) <= today && (row["valid_to"] === null || String(row["valid_to"]) >= today);

export interface Facts {
  readonly accountId: unknown;
  readonly personId: unknown;
  readonly professionalId: unknown;
  readonly agencyId: unknown;
  readonly role: unknown;
  readonly functionName: unknown;
}

export function factsOf(dump: Dump, actor: Actor): Facts {
  const accountId = rowsOf(dump, "identity").find((row) => row["subject"] === actor.subject)?.["account_id"];
  const account = rowsOf(dump, "account").find((row) => row["id"] === accountId);
  const mandate = actor.capacity === "professional" ? rowsOf(dump, "mandate").find((row) => row["id"] === actor.mandateId) : undefined;
  return {
    accountId,
    personId: actor.capacity === "person" ? account?.["person_id"] : undefined,
    professionalId: mandate?.["professional_id"],
    agencyId: mandate?.["agency_id"],
    role: mandate?.["role"],
    functionName: mandate?.["function_name"],
  };
}

/** Consents that hold today: in their dates, not withdrawn or replaced, somebody said yes and everybody asked did. */
export function consentsInForce(dump: Dump, today: string): Row[] {
  return rowsOf(dump, "consent").filter((consent) => {
    const givers = rowsOf(dump, "consent_giver").filter((giver) => giver["consent_id"] === consent["id"]);
    return (
      consent["withdrawn_at"] === null &&
      consent["replaced_at"] === null &&
      isCurrent(consent, today) &&
      givers.length > 0 &&
      givers.every((giver) => giver["answer"] === "yes")
    );
  });
}

export function birthdayReached(birth: string, age: number, today: string): boolean {
  const year = Number(birth.slice(0, 4)) + age;
  return today >= `${year}${birth.slice(4)}`;
}
