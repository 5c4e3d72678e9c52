import { BodyShort } from "@navikt/ds-react";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { Duty, DutyTakenBack } from "#team/duty.ts";
import { DutyNow } from "#team/duty-now.tsx";
import { readDuty, recordDuty, takeBackDuty } from "#team/record-duty.ts";
import { TeamFrame } from "#team/team-frame.tsx";
import { Ask, Carry, Choice, Do, Line, MomentField } from "#ui/form.tsx";
import { formatMoment, Moment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/duty.page";

export const handle = { audit: "team.read-duty" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("team.read-duty", async (scope, { params }) => (await readDuty(scope, idFrom(params, "teamId"))) ?? notFound());

export const action = pageAction("team.record-duty", async (scope, { form, intent, params }) => {
  const teamId = idFrom(params, "teamId");
  if (intent?.startsWith("take-back ")) {
    const read = readForm(DutyTakenBack, form);
    const done = read.ok ? await takeBackDuty(scope, teamId, read.input) : read;
    return done.ok ? { ok: true, said: "duty.taken-back" } : done;
  }
  const read = readForm(Duty, form);
  const done = read.ok ? await recordDuty(scope, teamId, read.input) : read;
  return done.ok ? { ok: true, said: "duty.recorded" } : done;
});

/** Who is on call, now and later: for everyone who may need to ring after the offices have closed. */
export default function DutyPage({ loaderData: { team, duties, mayRecord, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const now = duties.filter((duty) => duty.isNow);
  const first = mayRecord[0];
  return (
    <TeamFrame team={team} title={t("duty.title")}>
      {now.length === 0 ? <BodyShort>{t("duty.nobody-now")}</BodyShort> : <DutyNow duties={now} />}
      {first !== undefined && (
        <details className="card" key={formKey} open={refused?.intent === "record"}>
          <summary>
            <strong>{t("duty.record")}</strong>
          </summary>
          <Ask formKey={formKey} intent="record" refused={refused} label={t("duty.record")}>
            <Choice
              name="who"
              label={t("duty.who")}
              defaultValue={mayRecord.length === 1 ? `${first.professionalId} ${first.agencyId}` : undefined}
              {...(mayRecord.length === 1 ? {} : { empty: "" })}
              options={mayRecord.map((member) => ({ value: `${member.professionalId} ${member.agencyId}`, label: member.name }))}
            />
            <MomentField name="startsAt" label={t("duty.starts-at")} />
            <MomentField name="endsAt" label={t("duty.ends-at")} />
            <Line name="phone" type="tel" label={t("duty.phone")} description={t("duty.phone-about")} />
            <Do>{t("duty.record")}</Do>
          </Ask>
        </details>
      )}
      <Section id="rota" title={t("duty.rota")} size="small" className="stack--tight">
        {duties.length === 0 && <BodyShort className="muted">{t("duty.none")}</BodyShort>}
        <ul className="plain-list stack--tight">
          {duties.map((duty) => (
            <li key={duty.dutyId} className="row">
              <span>
                <strong>{duty.name}</strong>, {duty.phone}
                <br />
                <Moment when={duty.startsAt} /> – <Moment when={duty.endsAt} />
              </span>
              {(duty.isMine || team.part === "leader") && (
                <Ask
                  formKey={formKey}
                  intent={`take-back ${duty.dutyId}`}
                  refused={refused}
                  label={t("duty.take-back-of", { name: duty.name, when: formatMoment(duty.startsAt, t.language) })}
                >
                  <Carry name="dutyId" value={duty.dutyId} />
                  <Do kind="tertiary">{t("duty.take-back")}</Do>
                </Ask>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </TeamFrame>
  );
}
