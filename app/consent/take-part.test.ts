import { describe, expect, it } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { listMyInvitations, listParticipants } from "#consent/participant.store.server.ts";
import { acceptInvitation, declineInvitation, endParticipation, inviteParticipant, listInvitable } from "#consent/take-part.ts";
import { listWhatAwaits } from "#consent/what-awaits.ts";
import { withdrawConsent } from "#consent/withdraw-consent.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { as, reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { codeOf } from "#test/outcome.ts";

const { jonas, emma, navConsultant, gp } = demo;
const MARTE = { seat: idOf("participant/jonas/marte-holm/-12"), mandate: idOf("mandate/marte-holm") };
const OF_MARTE = { personId: jonas.personId, participantId: MARTE.seat };
const EVA = { seat: idOf("participant/emma/eva-stenman/-8") };
const seatOf = async (professionalId: string, personId = jonas.personId) =>
  (
    await truth().readRows<{ id: string }>(
      `select id from care.participant where person_id = '${personId}' and professional_id = '${professionalId}' and ended_at is null`,
    )
  )[0]?.id ?? "";

/** A session for someone who is not on the sign-in list. */
async function signIn(slug: string): Promise<string> {
  const token = idOf(`token/${slug}`).replaceAll("-", "").repeat(2);
  await truth().runSql(`insert into care.session (token_hash, account_id, capacity, mandate_id, expires_at)
    values (sha256(convert_to('${token}', 'UTF8')), '${idOf(`account/${slug}`)}', 'professional', '${idOf(`mandate/${slug}`)}', now() + interval '1 hour') on conflict do nothing`);
  return token;
}

describe("inviting", () => {
  it("offers those the consent covers, in the functions it covers", async () => {
    const offered = await as("jonas", (scope) => listInvitable(scope, jonas.personId), jonas.personId);
    const names = offered.map((each) => each.name);
    expect(names).toContain("Nina Farstad");
    expect(names).toContain("Oda Nilsen");
    expect(names).not.toContain("Hilde Tangen"); // same agency, another function
    expect(names).not.toContain("Stian Moen"); // agency not covered
  });

  it("is for her and her coordinators; others have nobody to invite", async () => {
    for (const subject of ["jonas", "liv-myhre"]) {
      expect(
        (
          await as(
            subject,
            (scope) => inviteParticipant(scope, { personId: jonas.personId, mandateId: demo.peerWorker.mandateId, task: "Følge til verkstedet" }),
            jonas.personId,
          )
        ).ok,
      ).toBe(true);
    }
    for (const subject of ["nina-farstad", "marit", "stian-moen", "tor-haug", "elin-krog"]) {
      expect(
        codeOf(
          await as(subject, (scope) => inviteParticipant(scope, { personId: jonas.personId, mandateId: demo.peerWorker.mandateId, task: "x" }), jonas.personId),
        ),
      ).toBe("participant.not-covered");
    }
  });

  it("takes nobody the consent does not cover, and nobody twice", async () => {
    const invite = (mandateId: string) =>
      as("jonas", (scope) => inviteParticipant(scope, { personId: jonas.personId, mandateId, task: "x" }), jonas.personId).then(codeOf);
    expect(await invite(demo.outsider.mandateId)).toBe("participant.not-covered");
    expect(await invite(navConsultant.mandateId)).toBe("participant.is-here-already");
  });

  it("opens nothing by itself, and nobody accepts for another", async () => {
    await as(
      "liv-myhre",
      async (scope) => {
        const invited = await inviteParticipant(scope, { personId: jonas.personId, mandateId: demo.peerWorker.mandateId, task: "x" });
        if (!invited.ok) throw new Error("not invited");
        expect(codeOf(await acceptInvitation(scope, { personId: jonas.personId, participantId: invited.participantId }))).toBe(
          "participant.invitation-is-gone",
        );
        await expect(
          queryAs(scope).updateTable("participant").set({ accepted_at: new Date() }).where("id", "=", invited.participantId).execute(),
        ).rejects.toMatchObject({ code: "42501" });
      },
      jonas.personId,
    );
  });
});

describe("an invitation", () => {
  it("tells whose table it is only where the consent covers the one invited", async () => {
    const { Scope } = await import("#access/scope.server.ts");
    const marte = await signIn("marte-holm");
    const [covered] = await Scope.rehearse({ sessionToken: marte }, listMyInvitations);
    expect(covered).toMatchObject({ participantId: MARTE.seat, personName: "Jonas Lie Haugen", invitedBy: "Liv Myhre", task: "Gjeldsrådgivning" });
    await reallyAs(
      "jonas",
      (scope) => withdrawConsent(scope, { personId: jonas.personId, partyId: idOf("consent-party/jonas-2/nav-fjordby") }),
      jonas.personId,
    );
    const [uncovered] = await Scope.rehearse({ sessionToken: marte }, listMyInvitations);
    expect(uncovered).toMatchObject({ participantId: MARTE.seat, personName: null, invitedBy: null });
    await truth().runSql(`update care.consent_party set withdrawn_at = null where consent_id = '${idOf("consent/jonas-2")}'`);
    for (const subject of ["nina-farstad", "jonas", "karin", "tor-haug"])
      expect((await as(subject, listMyInvitations)).map((each) => each.participantId)).not.toContain(MARTE.seat);
  });

  it("is answered once, by the one invited", async () => {
    const { Scope } = await import("#access/scope.server.ts");
    const marte = { sessionToken: await signIn("marte-holm") };
    expect(codeOf(await as("nina-farstad", (scope) => acceptInvitation(scope, OF_MARTE)))).toBe("participant.invitation-is-gone");
    await Scope.rehearse(marte, async (scope) => {
      expect(await acceptInvitation(scope, OF_MARTE)).toMatchObject({ ok: true, isOpen: true });
      expect(codeOf(await acceptInvitation(scope, OF_MARTE))).toBe("participant.invitation-is-gone");
    });
    await Scope.rehearse(marte, async (scope) => {
      expect((await declineInvitation(scope, OF_MARTE)).ok).toBe(true);
      expect(codeOf(await acceptInvitation(scope, OF_MARTE))).toBe("participant.invitation-is-gone");
    });
  });

  it("can be taken back before it is answered", async () => {
    expect((await as("karin", (scope) => endParticipation(scope, { personId: emma.personId, participantId: EVA.seat }), emma.personId)).ok).toBe(true);
  });
});

describe("leaving", () => {
  it("is for her, her coordinator and the one who leaves", async () => {
    const seat = await seatOf(gp.professionalId);
    for (const subject of ["jonas", "liv-myhre", "bjorn-aas"])
      expect((await as(subject, (scope) => endParticipation(scope, { personId: jonas.personId, participantId: seat }), jonas.personId)).ok).toBe(true);
    expect(codeOf(await as("nina-farstad", (scope) => endParticipation(scope, { personId: jonas.personId, participantId: seat }), jonas.personId))).toBe(
      "participant.not-yours-to-end",
    );
    for (const subject of ["stian-moen", "karin", "tor-haug"])
      expect(codeOf(await as(subject, (scope) => endParticipation(scope, { personId: jonas.personId, participantId: seat }), jonas.personId))).toBe(
        "participant.has-left",
      );
  });

  it("keeps the baton on the table: a coordinator hands over first", async () => {
    const seat = await seatOf(demo.municipalCoordinatorNo.professionalId);
    expect(codeOf(await as("jonas", (scope) => endParticipation(scope, { personId: jonas.personId, participantId: seat }), jonas.personId))).toBe(
      "participant.coordinator-hands-over",
    );
  });

  it("cannot be undone by the one who left", async () => {
    const seat = await seatOf(gp.professionalId);
    await as(
      "bjorn-aas",
      async (scope) => {
        await endParticipation(scope, { personId: jonas.personId, participantId: seat });
        const done = await queryAs(scope).updateTable("participant").set({ ended_at: null }).where("id", "=", seat).executeTakeFirst();
        expect(done.numUpdatedRows).toBe(0n);
        expect(await listParticipants(scope, jonas.personId)).toHaveLength(1);
      },
      jonas.personId,
    );
  });

  it("nobody moves a seat to another person, agency or colleague", async () => {
    const seat = await seatOf(navConsultant.professionalId);
    for (const set of [
      { person_id: emma.personId },
      { agency_id: gp.agencyId },
      { professional_id: gp.professionalId },
      { valid_to: null },
      { role: "coordinator" as const },
    ]) {
      for (const subject of ["nina-farstad", "liv-myhre", "jonas"]) {
        await expect(
          as(subject, (scope) => queryAs(scope).updateTable("participant").set(set).where("id", "=", seat).execute(), jonas.personId),
        ).rejects.toMatchObject({ code: "42501" });
      }
    }
  });
});

describe("what awaits", () => {
  it("is each one's own: a guardian's question, nobody else's", async () => {
    const asked = await as("elias-pappa", listWhatAwaits);
    expect(asked.questions.map((each) => each.personId)).toEqual([demo.elias.personId]);
    for (const subject of ["karin", "jonas", "nina-farstad", "tor-haug", "stian-moen"]) expect((await as(subject, listWhatAwaits)).questions).toEqual([]);
    expect((await as("nina-farstad", listWhatAwaits)).runningOut).toEqual([]);
  });
});
