import { Alert, BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { stayLine } from "#contact/around-contact.tsx";
import { listDischargeClocks } from "#contact/discharge.store.server.ts";
import { DischargeClockLine } from "#contact/discharge-part.tsx";
import { admit } from "#contact/record-stay.ts";
import { AdmitAtForm, AdmitForm, STAY_KINDS } from "#contact/stay.ts";
import { findStaySight, listStays } from "#contact/stay.store.server.ts";
import { localOf } from "#deadline/area-time.ts";
import { Ask, DayField, Do, Line, MomentField, Pick } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/stays.page";

export const handle = { audit: "stay.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("stay.read", async (scope, { personId, here }) => {
  if (here.capacity === "circle" && !here.speaksForHer) notFound();
  const [sight, stays] = [await findStaySight(scope, personId), await listStays(scope, personId)];
  const there = stays.find(({ kind, dischargedOn }) => kind === "hospital" && dischargedOn === null);
  // what the law counts now, where she is in hospital: seen without opening anything; who pays is no worry of hers
  const clocks = there === undefined ? [] : await listDischargeClocks(scope, there.id);
  const due = clocks.filter(({ metAt, event }) => metAt === null && (sight.mayWrite || event !== "discharge.payment"));
  return {
    ...sight,
    now: localOf(new Date()),
    due: { stayId: there?.id, clocks: due },
    stays,
  };
});

export const action = personAction(
  "stay.admit",
  async (scope, { form, personId, here }) => {
    const read = here.jurisdiction === "se" ? readForm(AdmitAtForm, form) : readForm(AdmitForm, form);
    if (!read.ok) return read;
    const done = await admit(scope, { personId, ...read.input });
    return done.ok ? { ok: true, to: `/persons/${personId}/stays/${done.stayId}`, said: "stay.admitted" } : done;
  },
  "C",
);

/** Where the person stays and has stayed for a time, entered by hand. */
export default function StaysPage({ loaderData: { stays, due, maySee, mayWrite, today, now, here, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack narrow">
      <Link to={`/persons/${here.personId}/contacts`}>{t("contact.back")}</Link>
      <Heading level="1" size="large">
        {t("stay.title")}
      </Heading>
      <BodyLong className="muted">{here.isOwner ? t("stay.means-own") : t("stay.means", { name: here.givenName })}</BodyLong>
      {!maySee && <Alert variant="info">{t("stay.closed")}</Alert>}
      {maySee && stays.length === 0 && <BodyShort>{t("stay.none")}</BodyShort>}
      <ul className="plain-list">
        {stays.map((stay) => (
          <li key={stay.id} className="card">
            <Heading level="2" size="xsmall">
              {stayLine(t, stay, today)}
            </Heading>
            {stay.whereName !== "" && <BodyShort>{stay.whereName}</BodyShort>}
            {stay.id === due.stayId && due.clocks.map((clock) => <DischargeClockLine key={clock.event} clock={clock} />)}
            {mayWrite && <Link to={`/persons/${here.personId}/stays/${stay.id}`}>{t("stay.open")}</Link>}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <section aria-labelledby="admit">
          <Heading level="2" size="small" id="admit" spacing>
            {t("stay.admit")}
          </Heading>
          <Ask formKey={formKey} refused={actionData} intent="admit" label={t("stay.admit")}>
            <div className="pick-row">
              <Pick
                name="kind"
                label={t("stay.kind")}
                defaultValue="hospital"
                options={STAY_KINDS.map((kind) => ({ value: kind, label: t(`stay.kind.${kind}`) }))}
              />
            </div>
            <Line name="whereName" label={t("stay.where")} />
            {here.jurisdiction === "se" ? (
              <MomentField name="admittedAt" label={t("discharge.admitted-at")} defaultValue={now} />
            ) : (
              <DayField name="admittedOn" label={t("stay.admitted-on")} defaultValue={today} />
            )}
            <DayField name="dischargePlannedOn" label={t("stay.discharge-planned-on")} optional />
            <Do>{t("stay.admit-do")}</Do>
          </Ask>
        </section>
      )}
    </div>
  );
}
