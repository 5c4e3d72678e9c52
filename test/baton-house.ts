import { randomUUID } from "node:crypto";
import { openSession } from "#access/door.server.ts";
import type { Outcome } from "#access/outcome.ts";
import { Scope } from "#access/scope.server.ts";
import { acceptHandover, declineHandover } from "#coordinator/answer-handover.ts";
import type { BatonStep } from "#coordinator/baton.ts";
import type { AbsenceFact, Gap } from "#coordinator/gap.ts";
import { offerChair, takeBackChair } from "#coordinator/offer-chair.ts";
import { offerHandover, takeBackHandover } from "#coordinator/offer-handover.ts";
import { readGaps } from "#coordinator/read-gaps.ts";
import type { Database } from "#db/connect.ts";
import { acceptOffer, declineOffer } from "#referral/answer-offer.ts";
import { CAST, type House, type Human, PERSONS } from "#test/baton-world.ts";

/*
 * The real database as a house: every step is the verb that a page would call, as the one who would call it, committed.
 * Each walk has an area of its own, with its agencies, humans and persons; mandates and absences are set past the verbs.
 */

interface Area {
  readonly unit: { readonly subject: string; readonly mandateId: string; readonly accountId: string };
  readonly agreementId: string;
  readonly agencies: Readonly<Record<Human["side"], string>>;
}

interface Real {
  readonly human: Human;
  readonly subject: string;
  readonly professionalId: string;
  readonly agencyId: string;
  mandateId: string;
  token: string | undefined;
}

export async function openDatabase(truth: Database): Promise<House> {
  const key = randomUUID().slice(0, 8);
  const cast = new Map<string, Real>();
  const area: Area = {
    unit: { subject: `walk-${key}-unit`, mandateId: randomUUID(), accountId: randomUUID() },
    agreementId: randomUUID(),
    agencies: { municipal: randomUUID(), specialist: randomUUID(), other: randomUUID() },
  };
  const parts = areaRows(area);
  for (const human of CAST) {
    const [professionalId, accountId, mandateId] = [randomUUID(), randomUUID(), randomUUID()];
    const [agencyId, subject] = [area.agencies[human.side], `walk-${key}-${human.id}`];
    cast.set(human.id, { human, subject, professionalId, agencyId, mandateId, token: undefined });
    parts.push(`insert into care.professional (id, name, profession) values ('${professionalId}', '${subject}', 'sosionom');
      insert into care.account (id, name, professional_id) values ('${accountId}', '${subject}', '${professionalId}');
      insert into care.identity (issuer, subject, account_id) values ('demo', '${subject}', '${accountId}');
      ${mandateRow(mandateId, professionalId, agencyId)}`);
  }
  const persons = new Map<string, string>(PERSONS.map((name) => [name, randomUUID()]));
  for (const [name, id] of persons)
    parts.push(
      `insert into care.person (id, jurisdiction, agreement_id, given_name, family_name, birth_on) values ('${id}', 'no', '${area.agreementId}', '${name}', '${key}', '1980-01-01')`,
    );
  await truth.runSql(parts.join(";\n"));
  return new DatabaseHouse(truth, area, cast, persons);
}

const mandateRow = (id: string, professionalId: string, agencyId: string) =>
  `insert into care.mandate (id, professional_id, agency_id, role, function_name, valid_from) values ('${id}', '${professionalId}', '${agencyId}', 'coordinator', 'sosionom', current_date - 500)`;

function areaRows({ agreementId, agencies, unit }: Area): string[] {
  const professionalId = randomUUID();
  const sides = Object.entries(agencies).map(
    ([
      side,
      id,
    ]) => `insert into care.agency (id, jurisdiction, name, kind, side, sector) values ('${id}', 'no', 'Tjeneste ${side}', 'municipality', '${side}', 'health');
      insert into care.agreement_party (agreement_id, agency_id) values ('${agreementId}', '${id}')`,
  );
  return [
    `insert into care.agreement (id, jurisdiction, name, valid_from) values ('${agreementId}', 'no', 'Prøveområde', '2020-01-01')`,
    ...sides,
    `insert into care.professional (id, name, profession) values ('${professionalId}', '${unit.subject}', 'leder');
     insert into care.account (id, name, professional_id) values ('${unit.accountId}', '${unit.subject}', '${professionalId}');
     insert into care.identity (issuer, subject, account_id) values ('demo', '${unit.subject}', '${unit.accountId}');
     insert into care.mandate (id, professional_id, agency_id, role, function_name, valid_from)
       values ('${unit.mandateId}', '${professionalId}', '${agencies.municipal}', 'coordinating-unit', 'leder', current_date - 500)`,
  ];
}

class DatabaseHouse implements House {
  readonly #truth: Database;
  readonly #area: Area;
  readonly #cast: Map<string, Real>;
  #unitToken: string | undefined;
  readonly #persons: Map<string, string>;
  /** the ids of the walk, and the rows they became */
  readonly #rows = new Map<string, string>();

  constructor(truth: Database, area: Area, cast: Map<string, Real>, persons: Map<string, string>) {
    this.#truth = truth;
    this.#area = area;
    this.#cast = cast;
    this.#persons = persons;
  }

  async step(person: string, step: BatonStep, { actor }: { actor: string | undefined }): Promise<string> {
    const personId = this.#persons.get(person) ?? "";
    const done = await this.#as(actor, (scope) => this.#verb(scope, personId, step));
    return done.ok ? "ok" : (done.problems[0]?.code ?? "refused");
  }

  async #verb(scope: Scope, personId: string, step: BatonStep): Promise<Outcome> {
    switch (step.kind) {
      case "offer-chair": {
        const done = await offerChair(scope, { personId, side: step.side, to: this.#mandateOf(step.to.professionalId) });
        if (done.ok) this.#rows.set(step.termId, done.termId);
        return done;
      }
      case "answer-chair": {
        const termId = this.#rowOf(step.termId);
        return step.isYes ? acceptOffer(scope, { termId, substituteId: null }) : declineOffer(scope, { termId, reason: "Ikke nå." });
      }
      case "take-back-chair":
        return takeBackChair(scope, this.#rowOf(step.termId));
      case "offer": {
        const done = await offerHandover(scope, { termId: this.#rowOf(step.termId), to: this.#mandateOf(step.to.professionalId), reason: "capacity" });
        if (done.ok) this.#rows.set(step.handoverId, done.handoverId);
        return done;
      }
      case "accept": {
        const done = await acceptHandover(scope, { handoverId: this.#rowOf(step.handoverId), substituteId: null, shown: [], ticked: [], takesRest: true });
        if (done.ok) this.#rows.set(step.newTermId, done.took.termId);
        return done;
      }
      case "decline":
        return declineHandover(scope, { handoverId: this.#rowOf(step.handoverId), reason: "Ikke nå." });
      case "take-back":
        return takeBackHandover(scope, this.#rowOf(step.handoverId));
    }
  }

  /** As a page does it: a refusal undoes what was written, and the transaction stands. */
  async #as<Good extends object>(actor: string | undefined, work: (scope: Scope) => Promise<Outcome<Good>>): Promise<Outcome<Good>> {
    const sessionToken = actor === undefined ? await this.#unit() : await this.#tokenOf(actor);
    return Scope.run({ sessionToken }, (scope) =>
      scope.attempt(
        () => work(scope),
        (done) => !done.ok,
      ),
    );
  }

  async #unit(): Promise<string> {
    const { subject, mandateId } = this.#area.unit;
    this.#unitToken ??= await openSession({ issuer: "demo", subject }, { capacity: "professional", mandateId }, 8);
    return this.#unitToken ?? "";
  }

  async #tokenOf(actor: string): Promise<string> {
    const real = this.#real(actor);
    real.token ??= await openSession({ issuer: "demo", subject: real.subject }, { capacity: "professional", mandateId: real.mandateId }, 8);
    return real.token ?? "";
  }

  async setMandate(human: Human, to: string | null): Promise<void> {
    const real = this.#real(human.id);
    real.token = undefined;
    if (to !== null) return this.#truth.runSql(`update care.mandate set valid_to = '${to}' where id = '${real.mandateId}'`);
    real.mandateId = randomUUID();
    await this.#truth.runSql(mandateRow(real.mandateId, real.professionalId, real.agencyId));
  }

  async away({ professionalId, from, to, deputyId }: AbsenceFact): Promise<void> {
    const real = this.#real(professionalId);
    const deputy = deputyId === null ? "null" : `'${this.#real(deputyId).professionalId}'`;
    await this.#truth.runSql(`insert into care.absence (professional_id, agency_id, from_on, to_on, deputy_id, recorded_by)
      values ('${real.professionalId}', '${real.agencyId}', '${from}', '${to}', ${deputy}, '${this.#area.unit.accountId}')`);
  }

  async back(human: Human): Promise<void> {
    await this.#truth.runSql(`update care.absence set ended_at = now() where professional_id = '${this.#real(human.id).professionalId}'`);
  }

  async holders(person: string, side: string): Promise<string[]> {
    const rows = await this.#truth.readRows<{ professional_id: string }>(
      "select professional_id from care.coordinator_term where person_id = $1 and side = $2 and state = 'accepted'",
      [this.#persons.get(person) ?? "", side],
    );
    return rows.map(({ professional_id }) => [...this.#cast.values()].find((real) => real.professionalId === professional_id)?.human.id ?? "a stranger");
  }

  async gaps(): Promise<Gap[]> {
    const names = new Map([...this.#persons].map(([name, id]) => [id, name]));
    const gaps = await Scope.run({ sessionToken: await this.#unit() }, readGaps);
    return gaps.flatMap((gap) => {
      const personId = names.get(gap.personId);
      return personId === undefined ? [] : [{ ...gap, personId }];
    });
  }

  #real(id: string): Real {
    const real = this.#cast.get(id);
    if (real === undefined) throw new Error(`nobody called ${id}`);
    return real;
  }
  #mandateOf = (id: string) => this.#real(id).mandateId;
  #rowOf = (id: string) => this.#rows.get(id) ?? randomUUID();
}
