import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { readForm } from "#access/form.ts";
import { datesProblem, MeasureForm, type Owner, ownerChoice, ownerColumns, ownerProblem, readOwner } from "#plan/measure.ts";
import { truth } from "#test/house.ts";

const { jonas } = demo;
const CONSTRAINTS: Record<string, string> = {
  "measure.has-no-owner": "measure__has_one_named_owner",
  "measure.has-two-owners": "measure__has_one_named_owner",
  "measure.owner-has-no-agency": "measure__professional_answers_for_an_agency",
  "measure.outsider-belongs-nowhere": "measure__outsider_belongs_somewhere",
};

/** What the database says to such an owner: the constraint broken, or undefined. */
async function databaseSays(owner: ReturnType<typeof ownerColumns>): Promise<string | undefined> {
  const text = (value: string | null) => (value === null ? "null" : `'${value}'`);
  try {
    await truth().runSql(`do $$ begin
      perform set_config('session_replication_role', 'replica', true);
      insert into care.measure (person_id, plan_id, life_area, what, professional_id, agency_id, circle_member_id, is_hers, outside_name, outside_agency, starts_on, due_on, created_by)
      values ('${jonas.personId}', '${jonas.planId}', 'housing', 'Noe', ${text(owner.professionalId)}, ${text(owner.agencyId)}, ${text(owner.circleMemberId)}, ${owner.isHers},
              ${text(owner.outsideName)}, ${text(owner.outsideAgency)}, '2027-01-01', '2027-02-01', '${jonas.accountId}');
      raise exception 'undone'; end $$`);
    throw new Error("was not undone");
  } catch (error) {
    const { constraint, message } = error as { constraint?: string; message: string };
    return constraint ?? (message === "undone" ? undefined : message);
  }
}

describe("the owner of a measure", () => {
  const maybe = <Value>(value: Value) => fc.constantFrom(value, null);

  it("is judged by the rule as the database judges it, in every combination", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          professionalId: maybe(demo.housing.professionalId),
          agencyId: maybe(demo.housing.agencyId),
          circleMemberId: maybe(demo.sister.circleMemberId),
          isHers: fc.boolean(),
          outsideName: maybe("Knut"),
          outsideAgency: maybe("Boligbyggelaget"),
        }),
        async (owner) => {
          const rule = ownerProblem(owner);
          const constraint = await databaseSays(owner);
          expect(constraint === undefined).toBe(rule === undefined);
          // where several are broken the database names one of them
          if (rule !== undefined) expect(Object.values(CONSTRAINTS)).toContain(constraint);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("survives the form and back, whoever it is", () => {
    const owners: Owner[] = [
      { kind: "professional", professionalId: demo.housing.professionalId, agencyId: demo.housing.agencyId },
      { kind: "circle", circleMemberId: demo.sister.circleMemberId },
      { kind: "person" },
      { kind: "outside", name: "Knut Berntsen", agency: "Boligbyggelaget" },
    ];
    for (const owner of owners) {
      const read = readOwner(ownerChoice(owner), owner.kind === "outside" ? owner.name : "", owner.kind === "outside" ? owner.agency : "");
      expect(read).toEqual({ ok: true, owner });
      expect(ownerProblem(ownerColumns(owner))).toBeUndefined();
    }
  });

  it("is never guessed: no name, half a name and nonsense are refused in words", () => {
    expect(readOwner("", "", "")).toMatchObject({ ok: false, problems: [{ code: "measure.has-no-owner", field: "owner" }] });
    expect(readOwner("professional:x:y", "", "")).toMatchObject({ ok: false });
    expect(readOwner("outside", "", "NAV")).toMatchObject({ problems: [{ code: "measure.outsider-has-no-name" }] });
    expect(readOwner("outside", "Knut", "")).toMatchObject({ problems: [{ code: "measure.outsider-belongs-nowhere" }] });
    fc.assert(
      fc.property(fc.string(), (choice) => {
        const read = readOwner(choice, "Knut", "Laget");
        return read.ok ? choice === "person" || choice === "outside" : read.problems.length === 1;
      }),
    );
  });
});

describe("the dates of a measure", () => {
  it("end no earlier than they start", () => {
    expect(datesProblem("2027-01-02", "2027-01-01")).toBe("measure.due-before-start");
    expect(datesProblem("2027-01-01", "2027-01-01")).toBeUndefined();
  });
});

it("says in one round all that an empty measure lacks, the area too", () => {
  const form = new FormData();
  for (const name of ["goalId", "what", "owner", "startsOn", "dueOn", "lifeArea", "topicId"]) form.set(name, "");
  const read = readForm(MeasureForm, form);
  expect(read.ok ? [] : read.problems.map(({ code }) => code).toSorted()).toEqual([
    "measure.has-no-area",
    "measure.has-no-date",
    "measure.has-no-owner",
    "measure.has-no-start",
    "measure.has-no-what",
  ]);
});
