import { describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { undisturbed } from "#test/as.ts";
import { attack, rowsAs, thoseThatSucceed } from "#test/attacks.ts";

const jonas = demo.jonas.personId;
const { municipalCoordinatorNo: liv, navConsultant: nina, coordinatingUnitNo: unit, administratorNo: admin } = demo;
const oneRow = "00000000-0000-4000-8000-00000000";
const CLOCK = `insert into care.clock (id, event, subject, subject_id, person_id, agreement_id, started_at, due_at)
  values ('${oneRow}0001', 'meeting.requested', 'meeting', '${oneRow}0001', '${jonas}', '${demo.agreement.no}', now() - interval '9 days', now() + interval '1 day'),
         ('${oneRow}0002', 'coordinator.asked-for-another', 'coordinator-ask', '${oneRow}0002', '${jonas}', '${demo.agreement.no}', now() - interval '9 days', now() + interval '1 day')`;

describe("a promise", () => {
  it("gains no time by a pause that is told to have begun long ago", () =>
    undisturbed(async (owner) => {
      await owner.runSql(CLOCK);
      const pause = (from: string) => `update care.clock set paused_from = ${from}, pause_reason = 'Venter på svar' where id = '${oneRow}0001'`;
      const [clock] = await rowsAs(
        liv.subject,
        pause("'1926-01-01'"),
        pause("'1926-01-01'"),
        `update care.clock set paused_from = null where id = '${oneRow}0001'`,
        `select due_at < now() + interval '2 days' as kept from care.clock where id = '${oneRow}0001'`,
      );
      expect(clock).toEqual({ kept: true });
    }));

  it("is not ended, moved or paused by those it binds or does not concern", () =>
    undisturbed(async (owner) => {
      await owner.runSql(CLOCK);
      expect(
        await thoseThatSucceed([
          attack("ended", liv.subject, "update care.clock set met_at = now()"),
          attack("moved", liv.subject, "update care.clock set due_at = now() + interval '90 days'"),
          attack("paused by a member", nina.subject, "update care.clock set paused_from = now(), pause_reason = 'Nei da'"),
          attack("paused without a reason", liv.subject, `update care.clock set paused_from = now() where id = '${oneRow}0001'`),
          attack(
            "paused by another area's unit",
            demo.coordinatingUnitSe.subject,
            `update care.clock set paused_from = now(), pause_reason = 'Nei da' where id = '${oneRow}0001'`,
          ),
        ]),
      ).toEqual([]);
      await owner.runSql(`update care.clock set met_at = now() where id <> '${oneRow}0002' and met_at is null and stopped_at is null`);
      const pause = "update care.clock set paused_from = now(), pause_reason = 'Nei da'";
      expect(await thoseThatSucceed([attack("the complaint paused unseen by the one it is about", liv.subject, pause)])).toEqual([]);
      expect(await thoseThatSucceed([attack("by the unit", unit.subject, pause)])).toEqual(["by the unit: wrote 1"]);
    }));
});

describe("the baton and the need", () => {
  it("are nobody's to forge", () =>
    undisturbed(async (owner) => {
      const [term] = await owner.readRows<{ id: string }>(
        "select id from care.coordinator_term where person_id = $1 and professional_id = $2 and state = 'accepted'",
        [jonas, liv.professionalId],
      );
      await owner.runSql(`
        update care.coordinator_ask set outcome = 'withdrawn', answered_at = now() where person_id = '${jonas}' and outcome is null;
        insert into care.referral (id, receipt_hash, agreement_id, state, raised_as, raiser_name, raiser_contact, person_name, person_contact, what_is_needed, person_knows, held_by_agency, is_given_on)
          values ('${oneRow}0030', '\\xfe', '${demo.agreement.no}', 'handed-over', 'professional', 'Ola', '000 00', 'Kari', '000 00', 'Noe', 'yes', '${nina.agencyId}', true)`);
      const offer = (differing: string, values: string) =>
        `insert into care.coordinator_handover (term_id, person_id, side, from_professional_id, from_agency_id, to_professional_id, to_agency_id, reason, offered_by${differing})
           values ('${term?.id}', '${jonas}', 'municipal', '${liv.professionalId}', '${liv.agencyId}', '${demo.receiver.professionalId}', '${demo.receiver.agencyId}', 'nearer', care.acting_account()${values})`;
      const ask = (name: string) =>
        `insert into care.coordinator_ask (person_id, side, words, asked_by, asked_by_name) values ('${jonas}', 'municipal', 'Ny', care.acting_account(), ${name})`;
      const own = "(select account_name from care.acting())";
      expect(
        await thoseThatSucceed([
          attack("let go without a taker", liv.subject, `update care.coordinator_term set state = 'ended', ended_at = now() where id = '${term?.id}'`),
          attack("declined afterwards", liv.subject, `update care.coordinator_term set state = 'declined', decline_reason = 'Nei' where id = '${term?.id}'`),
          attack(
            "a stranger named as substitute",
            liv.subject,
            `update care.coordinator_term set substitute_id = '${demo.municipalCoordinatorSe.professionalId}' where id = '${term?.id}'`,
          ),
          attack("offered by a colleague", nina.subject, offer("", "")),
          attack("offered with what went along already told", liv.subject, offer(", took_measures", `, array['${oneRow}0001']::uuid[]`)),
          attack("accepted past the function", liv.subject, offer("", ""), "update care.coordinator_handover set state = 'accepted', answered_at = now()"),
          attack("asked in another's name", demo.jonas.subject, ask("'Marit Lie Haugen'")),
          attack("asked by the sister", demo.sister.subject, ask(own)),
          attack(
            "the ask answered by the one it is about",
            liv.subject,
            `update care.coordinator_ask set outcome = 'stays', answer_words = 'Nei', answered_at = now(), answered_by_name = 'Liv Myhre'`,
          ),
          attack(
            "a hand-over written past the function",
            unit.subject,
            `insert into care.referral_handover (referral_id, from_agency_id, to_agency_id, reason, least_to_share, offered_by) select r.id, '${unit.agencyId}', '${nina.agencyId}', 'nei', 'nei', care.acting_account() from care.referral r limit 1`,
          ),
          attack("a need handed over by an update", unit.subject, `update care.referral set held_by_agency = '${nina.agencyId}' where state = 'received'`),
          attack(
            "a need taken over, made another person's",
            nina.subject,
            `update care.referral set person_id = '${demo.randi.personId}' where id = '${oneRow}0030'`,
          ),
          attack("a need parted from what it follows", unit.subject, "update care.referral set joined_to = null, joined_at = null"),
          attack(
            "an absence of another",
            liv.subject,
            `insert into care.absence (professional_id, agency_id, from_on, to_on, recorded_by) values ('${nina.professionalId}', '${nina.agencyId}', care.today(), care.today() + 5, care.acting_account())`,
          ),
          attack(
            "a deputy from nowhere",
            liv.subject,
            `insert into care.absence (professional_id, agency_id, from_on, to_on, deputy_id, recorded_by) values ('${liv.professionalId}', '${liv.agencyId}', care.today(), care.today() + 5, '${demo.municipalCoordinatorSe.professionalId}', care.acting_account())`,
          ),
          attack("criteria set by the unit", unit.subject, "update care.intake_criterion set valid_to = care.today()"),
          attack(
            "someone registered as dead",
            unit.subject,
            `insert into care.person (agreement_id, jurisdiction, given_name, family_name, birth_on, died_on) values ('${demo.agreement.no}', 'no', 'Per', 'Prøve', '1980-01-01', care.today())`,
          ),
        ]),
      ).toEqual([]);
    }));

  it("a way into a committed member's account is given by no administrator", () =>
    undisturbed(async (owner) => {
      await owner.runSql(`
        insert into care.professional (id, name, profession) values ('${oneRow}0040', 'Ny Ansatt', 'vernepleier');
        insert into care.mandate (professional_id, agency_id, role, function_name, valid_from) select '${oneRow}0040', '${nina.agencyId}', 'team-member', m.function_name, care.today() from care.mandate m where m.id = '${nina.mandateId}';
        insert into care.account (id, professional_id, name) values ('${oneRow}0041', '${oneRow}0040', 'Ny Ansatt');
        insert into care.identity (issuer, subject, account_id) values ('demo', 'ny-ansatt', '${oneRow}0041');
        insert into care.team_member (team_id, professional_id, agency_id, role, post_share, valid_from) values ('${idOf("team/fjordby")}', '${oneRow}0040', '${nina.agencyId}', 'member', 0.2, care.today())`);
      expect(
        await thoseThatSucceed([attack("sign-in", admin.subject, `update care.identity set subject = 'mine' where account_id = '${oneRow}0041'`)]),
      ).toEqual([]);
    }));
});
