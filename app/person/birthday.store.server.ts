import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** What changes on a birthday (care.age_rule). */
type AgeRuleKind = "keeps-from-guardian" | "consents-too" | "guardian-access-ends" | "majority";

interface BirthdayNear {
  readonly personId: string;
  readonly name: string;
  readonly kind: AgeRuleKind;
  readonly age: number;
  readonly turnsOn: string;
  readonly source: string;
}

interface LetInAsked {
  readonly memberId: string;
  readonly name: string;
  readonly kinship: string;
  readonly openAreas: string[];
  readonly answeredAt: Date | null;
}

/** Those the asker coordinates, or whose register she keeps, who turn so old within sixty days. The first first. */
export async function listBirthdaysNear(scope: Scope): Promise<BirthdayNear[]> {
  const { rows } = await sql<BirthdayNear>`
    select b.person_id as "personId", b.name, b.kind, b.age, b.turns_on as "turnsOn", b.source from care.birthdays_near() b`.execute(queryAs(scope));
  return rows;
}

/** Her guardians, as she is asked about them; nobody while the law lets them decide. */
export async function listLetInAsked(scope: Scope): Promise<LetInAsked[]> {
  const { rows } = await sql<LetInAsked>`
    select g.member_id as "memberId", g.name, g.kinship, g.open_areas as "openAreas", g.answered_at as "answeredAt" from care.let_in_asked() g`.execute(
    queryAs(scope),
  );
  return rows;
}

/** @returns false where it is not hers to decide (yet), or she has no such guardian */
export async function updateLetIn(scope: Scope, memberId: string, areas: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select care.let_in(${memberId}::uuid, ${[...areas]}::text[]) as done`.execute(queryAs(scope));
  return rows[0]?.done ?? false;
}
