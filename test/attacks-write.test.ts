import { describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { undisturbed } from "#test/as.ts";
import { attack, thoseThatSucceed } from "#test/attacks.ts";

const jonas = demo.jonas.personId;
const randi = demo.randi.personId;
const team = idOf("team/fjordby");
const enrolment = idOf("enrolment/jonas");
const { municipalCoordinatorNo: liv, specialistCoordinatorNo: ingrid, navConsultant: nina, outsider: stian, peerWorker: roy } = demo;
const [unit, admin] = [demo.coordinatingUnitNo, demo.administratorNo];
const me = "care.acting_account(), (select account_name from care.acting())";
const oneRow = "00000000-0000-4000-8000-00000000";

const contact = (differing: { who?: string; agency?: string; by?: string; person?: string; at?: string; recorded?: string } = {}) =>
  `insert into care.contact (person_id, at, kind, place, direction, outcome, professional_id, agency_id, recorded_by, recorded_at)
   values ('${differing.person ?? jonas}', ${differing.at ?? "now()"}, 'phone', 'none', 'to-person', 'met', '${differing.who ?? liv.professionalId}',
           '${differing.agency ?? liv.agencyId}', ${differing.by ?? "care.acting_account()"}, ${differing.recorded ?? "now()"})`;

describe("contacts, stays, wishes and turnings", () => {
  it("are written in one's own name, at their own time, about whom one sees", () =>
    undisturbed(async (owner) => {
      await owner.runSql(`
        insert into care.stay (id, person_id, life_area, kind, where_name, admitted_on, recorded_by)
          values ('${oneRow}0001', '${randi}', 'health', 'hospital', 'Sykehuset', care.today() - 3, '${ingrid.accountId}');
        insert into care.wish (id, person_id, kind, said_by, said_by_name) values ('${oneRow}0002', '${jonas}', 'more', '${demo.jonas.accountId}', 'Jonas');
        insert into care.transition (id, person_id, rule_id, life_area, on_day, opened_by)
          select '${oneRow}0003', '${jonas}', r.id, 'common', care.today(), '${liv.accountId}' from care.transition_rule r where r.jurisdiction = 'no' and r.life_area = 'common' order by r.position limit 1;
        insert into care.official_decision (id, person_id, life_area, what, agency_id, ends_on, recorded_by)
          values ('${oneRow}0004', '${jonas}', 'common', 'Husleie', '${demo.housing.agencyId}', care.today() + 9, '${demo.housing.accountId}')`);
      const transition = `insert into care.transition (person_id, rule_id, life_area, on_day, opened_by`;
      const rule = "from care.transition_rule r where r.jurisdiction = 'no' and r.life_area = 'common' order by r.position desc limit 1";
      expect(
        await thoseThatSucceed([
          attack("contact about someone she cannot see", stian.subject, contact({ who: stian.professionalId, agency: stian.agencyId })),
          attack("contact by the peer worker's board", roy.subject, contact({ who: roy.professionalId, agency: roy.agencyId, person: randi })),
          attack("contact in another agency's name", liv.subject, contact({ who: ingrid.professionalId, agency: ingrid.agencyId })),
          attack("contact of someone who does not work there", liv.subject, contact({ who: stian.professionalId })),
          attack("contact recorded as another account", liv.subject, contact({ by: `'${ingrid.accountId}'` })),
          attack("contact by herself", demo.jonas.subject, contact({ by: "care.acting_account()" })),
          attack(
            "contact years ahead, which would keep silence from being seen",
            liv.subject,
            contact({ at: "now() + interval '2 years'", recorded: "now() + interval '2 years'" }),
          ),
          attack("contact recorded as if long ago", liv.subject, contact({ recorded: "now() - interval '90 days'", at: "now() - interval '90 days'" })),
          attack("contact moved to another", liv.subject, `update care.contact set person_id = '${randi}'`),
          attack("another's contact taken back", nina.subject, `update care.contact set taken_back_at = now() where agency_id <> '${nina.agencyId}'`),
          attack(
            "stay in an area that more may see",
            ingrid.subject,
            `insert into care.stay (person_id, life_area, kind, where_name, admitted_on, recorded_by) values ('${jonas}', 'common', 'hospital', 'S', care.today(), care.acting_account())`,
          ),
          attack(
            "stay by one without health",
            nina.subject,
            `insert into care.stay (person_id, life_area, kind, where_name, admitted_on, recorded_by) values ('${jonas}', 'health', 'hospital', 'Syk', care.today(), care.acting_account())`,
          ),
          attack(
            "wish in the name of another",
            demo.jonas.subject,
            `insert into care.wish (person_id, kind, said_by, said_by_name) values ('${jonas}', 'less', care.acting_account(), 'Marit Lie Haugen')`,
          ),
          attack("wish by the coordinator", liv.subject, `insert into care.wish (person_id, kind, said_by, said_by_name) values ('${jonas}', 'less', ${me})`),
          attack(
            "answer to a wish in the name of another",
            liv.subject,
            `update care.wish set answer = 'Ja', answered_by = care.acting_account(), answered_by_name = 'Ingrid Moe', answered_at = now() where id = '${oneRow}0002'`,
          ),
          attack(
            "wish answered by the sister",
            demo.sister.subject,
            `update care.wish set answer = 'Ja', answered_by = care.acting_account(), answered_by_name = 'Marit', answered_at = now() where id = '${oneRow}0002'`,
          ),
          attack(
            "turning closed in the name of another",
            liv.subject,
            `update care.transition set state = 'not-needed', reason = 'Nei', closed_at = now(), closed_by_name = 'Ingrid Moe' where id = '${oneRow}0003'`,
          ),
          attack(
            "turning tied to another person's stay",
            liv.subject,
            `${transition}, stay_id) select '${jonas}', r.id, r.life_area, care.today(), care.acting_account(), '${oneRow}0001' ${rule}`,
          ),
          attack(
            "turning in an area its rule does not name",
            liv.subject,
            `${transition}) select '${jonas}', r.id, 'x', care.today(), care.acting_account() ${rule}`,
          ),
          attack(
            "step in the name of another",
            liv.subject,
            `insert into care.transition_step (transition_id, person_id, life_area, check_id, done_by, done_by_name)
               select t.id, t.person_id, t.life_area, k.id, care.acting_account(), 'Ingrid Moe' from care.transition t join care.transition_check k on k.rule_id = t.rule_id where t.id = '${oneRow}0003' limit 1`,
          ),
          attack(
            "step of another rule",
            liv.subject,
            `insert into care.transition_step (transition_id, person_id, life_area, check_id, done_by, done_by_name)
               select t.id, t.person_id, t.life_area, k.id, ${me} from care.transition t join care.transition_check k on k.rule_id <> t.rule_id where t.id = '${oneRow}0003' limit 1`,
          ),
          attack("death told by the team", nina.subject, `update care.person set died_on = care.today() where id = '${jonas}'`),
          attack("death told by himself", demo.jonas.subject, `update care.person set died_on = care.today() where id = '${jonas}'`),
          attack("death told by the unit", unit.subject, "update care.person set died_on = care.today()"),
          attack("death ahead of time", liv.subject, `update care.person set died_on = care.today() + 400 where id = '${jonas}'`),
          attack("death before the birth", liv.subject, `update care.person set died_on = birth_on - 1 where id = '${jonas}'`),
        ]),
      ).toEqual([]);
    }));
});

const closing = (
  differing: { kind?: string; subject?: string; area?: string; acts?: string; next?: string; at?: string; since?: string; topic?: string } = {},
) =>
  `insert into care.signal_closing (person_id, kind, subject, since, reason, next_step, next_try_on, life_area, topic_id, professional_id, closed_by, closed_by_name, closed_at)
   values ('${jonas}', '${differing.kind ?? "silence"}', '${differing.subject ?? "x"}', ${differing.since ?? "care.today() - 1"}, 'not-now', 'Ringe', ${differing.next ?? "care.today() + 7"},
           '${differing.area ?? "common"}', ${differing.topic ?? "null"}, '${differing.acts ?? nina.professionalId}', ${me}, ${differing.at ?? "now()"})`;

describe("signals and the board", () => {
  it("hide nobody, and are signed by whoever writes", () =>
    undisturbed(async (owner) => {
      await owner.runSql(`
        insert into care.topic (id, person_id, name) values ('${oneRow}0010', '${randi}', 'Noe hos Randi');
        insert into care.board_decision (id, person_id, enrolment_id, words, professional_id, agency_id, due_on, decided_on, decided_by, decided_by_name)
          values ('${oneRow}0011', '${jonas}', '${enrolment}', 'Ringe', '${liv.professionalId}', '${liv.agencyId}', care.today(), care.today(), '${liv.accountId}', 'Liv Myhre'),
                 ('${oneRow}0012', '${jonas}', '${enrolment}', 'Ringe', '${liv.professionalId}', '${liv.agencyId}', care.today(), care.today(), '${liv.accountId}', 'Liv Myhre');
        delete from care.board_day_line; delete from care.board_day_contact; delete from care.board_day_row; delete from care.board_presence; delete from care.board_day where on_day = care.today()`);
      const other = (
        await owner.readRows<{ id: string; person: string }>("select id, person_id as person from care.board_decision where person_id <> $1 limit 1", [jonas])
      )[0]!;
      const day = (name: string, at = "now()") =>
        `insert into care.board_day (id, team_id, on_day, closed_by, closed_by_name, closed_at) values ('${oneRow}0013', '${team}', care.today(), care.acting_account(), ${name}, ${at})`;
      const today = day("(select account_name from care.acting())");
      const row = `insert into care.board_day_row (id, board_day_id, person_id) values ('${oneRow}0014', '${oneRow}0013', '${jonas}')`;
      const line = (kind: string, area: string, topic = "null") =>
        `insert into care.board_day_line (row_id, person_id, line, kind, since, life_area, topic_id) values ('${oneRow}0014', '${jonas}', 'signal', '${kind}', care.today(), '${area}', ${topic})`;
      expect(
        await thoseThatSucceed([
          attack("the consent's end answered by one who may not see it", nina.subject, closing({ kind: "consent-ending" })),
          attack("a measure answered in an area closed to her", nina.subject, closing({ kind: "measure-overdue", area: "health", subject: oneRow })),
          attack("a stay answered without health", nina.subject, closing({ kind: "stay-follow-up", area: "health" })),
          attack("a signal that has not begun", nina.subject, closing({ since: "care.today() + 1" })),
          attack("left in peace for ever", nina.subject, closing({ next: "'9999-12-31'::date" })),
          attack("left in peace since yesterday", nina.subject, closing({ next: "care.today() - 1" })),
          attack("answered at another time", nina.subject, closing({ at: "now() + interval '9 days'" })),
          attack("the next step laid on a stranger", nina.subject, closing({ acts: demo.municipalCoordinatorSe.professionalId })),
          attack("tied to another person's topic", nina.subject, closing({ topic: `'${oneRow}0010'` })),
          attack("answered by the person's sister", demo.sister.subject, closing()),
          attack("answered by an outsider", stian.subject, closing()),
          attack(
            "done in the name of another",
            nina.subject,
            `update care.board_decision set done_at = now(), done_by = care.acting_account(), done_by_name = 'Liv Myhre' where id = '${oneRow}0011'`,
          ),
          attack(
            "done by the peer worker",
            roy.subject,
            `update care.board_decision set done_at = now(), done_by = care.acting_account(), done_by_name = 'Roy Bakken' where id = '${oneRow}0012'`,
          ),
          attack(
            "decided in the name of another",
            nina.subject,
            `insert into care.board_decision (person_id, enrolment_id, words, professional_id, agency_id, due_on, decided_on, decided_by, decided_by_name)
               values ('${jonas}', '${enrolment}', 'Ringe', '${liv.professionalId}', '${liv.agencyId}', care.today(), care.today(), care.acting_account(), 'Liv Myhre')`,
          ),
          attack(
            "decided about one under another's enrolment",
            ingrid.subject,
            `insert into care.board_decision (person_id, enrolment_id, words, professional_id, agency_id, due_on, decided_on, decided_by, decided_by_name)
               values ('${other.person}', '${enrolment}', 'Ringe', '${liv.professionalId}', '${liv.agencyId}', care.today(), care.today(), ${me})`,
          ),
          attack("the day closed in the name of another", nina.subject, day("'Liv Myhre'")),
          attack("the day closed at another time", nina.subject, day("(select account_name from care.acting())", "now() - interval '1 day'")),
          attack("the day closed by the peer worker", roy.subject, today),
          attack(
            "a stranger noted as present",
            nina.subject,
            today,
            `insert into care.board_presence (board_day_id, professional_id) values ('${oneRow}0013', '${demo.municipalCoordinatorSe.professionalId}')`,
          ),
          attack(
            "a row with another person's decision",
            nina.subject,
            today,
            `insert into care.board_day_row (board_day_id, person_id, decision_id) values ('${oneRow}0013', '${jonas}', '${other.id}')`,
          ),
          attack("a line in an area she does not see", nina.subject, today, row, line("stay-follow-up", "health")),
          attack("a line with another person's topic", nina.subject, today, row, line("silence", "common", `'${oneRow}0010'`)),
          attack(
            "a kept contact said to be made of nobody's",
            nina.subject,
            today,
            row,
            `insert into care.board_day_contact (row_id, person_id, last_on, of_agencies) values ('${oneRow}0014', '${jonas}', care.today(), '{}')`,
          ),
          attack("a day rewritten", nina.subject, "update care.board_day_contact set last_on = care.today()"),
        ]),
      ).toEqual([]);
      // and what is right goes through: the attacks above were not refused for a slip of theirs
      expect(
        await thoseThatSucceed([
          attack("closing", nina.subject, closing()),
          attack("row", nina.subject, today, row, line("silence", "common")),
          attack("contact", liv.subject, contact()),
        ]),
      ).toEqual(["closing: wrote 1", "row: wrote 1", "contact: wrote 1"]);
    }));
});

describe("the team", () => {
  it("grows by nobody's own hand, and a level opens nobody unseen", () =>
    undisturbed(async (owner) => {
      await owner.runSql(`
        update care.participant set ended_at = now() where person_id = '${jonas}' and professional_id = '${nina.professionalId}';
        update care.enrolment set level = 'guidance', ends_on = null where person_id = '${jonas}';
        update care.enrolment set ended_on = care.today(), outcome = 'moved' where person_id <> '${jonas}' and ended_on is null;
        update care.team_decision set done_at = now(), done_by_name = 'Liv Myhre' where done_at is null;
        insert into care.team_member (id, team_id, professional_id, agency_id, role, post_share, valid_from, valid_to)
          values ('${oneRow}0020', '${team}', '${admin.professionalId}', '${admin.agencyId}', 'member', 0.1, care.today() - 30, care.today() - 9);
        insert into care.team (id, agreement_id, name) select '${oneRow}0021', '${demo.agreement.se}', 'Et svensk team';
        insert into care.team_meeting (id, team_id, on_day, opened_by) values ('${oneRow}0022', '${team}', care.today() - 1, '${liv.accountId}') on conflict do nothing;
        insert into care.team_decision (id, meeting_id, team_id, words, professional_id, agency_id, due_on, person_id, sides, decided_by, decided_by_name)
          select '${oneRow}0023', m.id, m.team_id, 'Ringe Jonas', '${liv.professionalId}', '${liv.agencyId}', care.today(), '${jonas}', '{municipal}', '${liv.accountId}', 'Liv Myhre'
            from care.team_meeting m where m.team_id = '${team}' order by m.on_day desc limit 1`);
      const other = (await owner.readRows<{ id: string }>("select id from care.referral where person_id is distinct from $1 limit 1", [jonas]))[0]!;
      const enrol = (into: string, referral = "null") =>
        `insert into care.enrolment (team_id, person_id, referral_id, level, level_since, enrolled_on) values ('${into}', '${jonas}', ${referral}, 'enrolled', care.today(), care.today())`;
      const end = `update care.enrolment set ended_on = care.today(), outcome = 'moved' where person_id = '${jonas}'`;
      const member = (who: string, agency: string, role = "member") =>
        `insert into care.team_member (team_id, professional_id, agency_id, role, post_share, valid_from) values ('${team}', '${who}', '${agency}', '${role}', 0.2, care.today())`;
      expect(
        await thoseThatSucceed([
          attack("a measure answered from the board alone", nina.subject, closing({ kind: "measure-overdue" })),
          attack("guidance raised without looking", nina.subject, "update care.enrolment set level = 'enrolled', ends_on = null"),
          attack(
            "ended without looking",
            nina.subject,
            "update care.enrolment set ended_on = care.today(), outcome = 'moved'  where true and id = '" + enrolment + "'",
          ),
          attack("enrolled in another country's team", liv.subject, end, enrol(`${oneRow}0021`)),
          attack("enrolled by another person's need", liv.subject, end, enrol(team, `'${other.id}'`)),
          attack("enrolled by a member who coordinates nobody", nina.subject, enrol(team)),
          attack("a dead person enrolled", liv.subject, end, `update care.person set died_on = care.today() - 1 where id = '${jonas}'`, enrol(team)),
          attack("the administrator commits himself", admin.subject, member(admin.professionalId, admin.agencyId)),
          attack("the administrator lengthens his own", admin.subject, `update care.team_member set valid_to = null where id = '${oneRow}0020'`),
          attack("an outsider commits herself", stian.subject, member(stian.professionalId, stian.agencyId)),
          attack("a member becomes leader", nina.subject, "update care.team_member set role = 'leader'"),
          attack("the peer worker becomes a member", roy.subject, "update care.team_member set role = 'member'"),
          attack("the leader commits an outsider", ingrid.subject, member(stian.professionalId, stian.agencyId)),
          attack("the unit commits an outsider", unit.subject, member(stian.professionalId, stian.agencyId)),
          attack(
            "a decision about one she does not see settled",
            nina.subject,
            "update care.team_decision set done_at = now(), done_by_name = (select account_name from care.acting())",
          ),
          attack(
            "a decision settled in the name of another",
            liv.subject,
            `update care.team_decision set done_at = now(), done_by_name = 'Ingrid Moe' where id = '${oneRow}0023'`,
          ),
          attack(
            "a change of level that was not made told by one without sight",
            nina.subject,
            `insert into care.level_change (enrolment_id, person_id, from_level, to_level, reason, changed_by, changed_by_name) values ('${enrolment}', '${jonas}', null, 'guidance', 'Nei', ${me})`,
          ),
          attack(
            "a change of level told as of last year",
            liv.subject,
            `insert into care.level_change (enrolment_id, person_id, from_level, to_level, reason, changed_by, changed_by_name, changed_at) values ('${enrolment}', '${jonas}', null, 'guidance', 'Nei', ${me}, now() - interval '300 days')`,
          ),
          attack(
            "the open hour in another's name",
            nina.subject,
            `insert into care.open_hour_booking (team_id, starts_at, professional_id, agency_id) values ('${team}', now() + interval '3 days', '${liv.professionalId}', '${liv.agencyId}')`,
          ),
          attack(
            "the duty laid on another",
            nina.subject,
            `insert into care.team_duty (team_id, professional_id, agency_id, starts_at, ends_at, phone, recorded_by) values ('${team}', '${liv.professionalId}', '${liv.agencyId}', now(), now() + interval '2 hours', '123', care.acting_account())`,
          ),
          attack(
            "advice written by the peer worker",
            roy.subject,
            `insert into care.consultation (team_id, held_on, asked_by_agency, asked_as, question, advice, written_by, written_by_name) values ('${team}', care.today(), '${roy.agencyId}', 'xx', 'xx', 'xx', ${me})`,
          ),
        ]),
      ).toEqual([]);
    }));
});
