import { BodyShort, Heading } from "@navikt/ds-react";
import { type ActionFunctionArgs, Link } from "react-router";
import { formSent } from "#access/form-sent.server.ts";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, personAction, personLoader } from "#access/page.server.ts";
import { stayLine } from "#contact/around-contact.tsx";
import { StepForm } from "#contact/discharge.ts";
import { DischargePart } from "#contact/discharge-part.tsx";
import { findSteps, listDischargeClocks } from "#contact/discharge.store.server.ts";
import { recordDischargeStep } from "#contact/record-discharge-step.ts";
import { changeStay, takeBackStay } from "#contact/record-stay.ts";
import { DischargeForm, LeaveForm, PlanDischargeForm, stayState, TakeBackStayForm } from "#contact/stay.ts";
import { findStay, findStaySight } from "#contact/stay.store.server.ts";
import { localOf } from "#deadline/area-time.ts";
import { Ask, Carry, DayField, Do } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/stay.page";

export const handle = { audit: "stay.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("stay.read", async (scope, { personId, params }) => {
  const stay = await findStay(scope, personId, idFrom(params, "stayId"));
  const sight = await findStaySight(scope, personId);
  if (stay === undefined || !sight.mayWrite) notFound();
  const steps = await findSteps(scope, stay.id);
  const discharge = steps && { steps, clocks: await listDischargeClocks(scope, stay.id), now: localOf(new Date()) };
  return { stay, today: sight.today, discharge };
});

const change = personAction("stay.change", async (scope, { form, intent, personId, params }) => {
  const at = { personId, stayId: idFrom(params, "stayId") };
  const [schema, said] = CHANGES[intent ?? ""] ?? [PlanDischargeForm, "stay.changed"];
  const read = readForm(schema, form);
  if (!read.ok) return read;
  // back from leave, or not discharged after all: what was said is taken away again
  const undone = intent === "back" ? { leaveFrom: null, leaveTo: null } : intent === "not-discharged" ? { dischargedOn: null } : {};
  const done = await changeStay(scope, { ...at, ...read.input, ...undone });
  return done.ok ? { ok: true, said } : done;
});
const CHANGES: Record<string, readonly [typeof LeaveForm | typeof PlanDischargeForm | typeof DischargeForm | typeof TakeBackStayForm, string]> = {
  leave: [LeaveForm, "stay.on-leave"],
  back: [TakeBackStayForm, "stay.back"],
  plan: [PlanDischargeForm, "stay.changed"],
  discharge: [DischargeForm, "stay.discharged"],
  "not-discharged": [TakeBackStayForm, "stay.changed"],
};

const step = personAction("stay.step", async (scope, { form, personId, params }) => {
  const read = readForm(StepForm, form);
  if (!read.ok) return read;
  const done = await recordDischargeStep(scope, { personId, stayId: idFrom(params, "stayId"), ...read.input });
  return done.ok ? { ok: true, said: "discharge.step" } : done;
});

const takeBack = personAction("stay.take-back", async (scope, { form, personId, params }) => {
  const read = readForm(TakeBackStayForm, form);
  if (!read.ok) return read;
  const done = await takeBackStay(scope, { personId, stayId: idFrom(params, "stayId"), ...read.input });
  return done.ok ? { ok: true, to: `/persons/${personId}/stays`, said: "stay.taken-back" } : done;
});

export async function action(args: ActionFunctionArgs) {
  const form = await formSent(args.request.clone());
  const intent = String(form.get("_intent"));
  if (intent.startsWith("step ")) return step(args);
  return intent === "take-back" ? takeBack(args) : change(args);
}

/** One stay: on leave, planned discharge, discharged; or entered by mistake. */
export default function StayPage({ loaderData: { stay, today, discharge, here, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const refused = actionData;
  const state = stayState(stay, today);
  const form = { formKey, refused };
  const version = <Carry name="version" value={stay.version} />;
  return (
    <div className="stack narrow">
      <Link to={`/persons/${here.personId}/stays`}>{t("stay.all")}</Link>
      <Heading level="1" size="large">
        {stayLine(t, stay, today)}
      </Heading>
      <BodyShort>{stay.whereName}</BodyShort>
      {discharge !== undefined && <DischargePart {...discharge} version={stay.version} isDischarged={stay.dischargedOn !== null} {...form} />}
      {stay.dischargedOn === null ? (
        <>
          <Ask {...form} intent="discharge" label={t("stay.discharge")}>
            {version}
            <DayField name="dischargedOn" label={t("stay.discharged-on")} defaultValue={today} />
            <Do>{t("stay.discharge")}</Do>
          </Ask>
          <details open={refused?.intent === "plan"}>
            <summary>{t("stay.plan")}</summary>
            <Ask {...form} intent="plan" label={t("stay.plan")}>
              {version}
              <DayField name="dischargePlannedOn" label={t("stay.discharge-planned-on")} defaultValue={stay.dischargePlannedOn ?? ""} optional />
              <Do kind="secondary">{t("stay.save")}</Do>
            </Ask>
          </details>
          <details open={refused?.intent === "leave"}>
            <summary>{t("stay.leave")}</summary>
            <Ask {...form} intent="leave" label={t("stay.leave")}>
              {version}
              <DayField name="leaveFrom" label={t("stay.leave-from")} defaultValue={stay.leaveFrom ?? today} />
              <DayField name="leaveTo" label={t("stay.leave-to")} defaultValue={stay.leaveTo ?? ""} optional />
              <Do kind="secondary">{t("stay.save")}</Do>
            </Ask>
          </details>
          {state === "on-leave" && (
            <Ask {...form} intent="back" label={t("stay.back")}>
              {version}
              <Do kind="secondary">{t("stay.back")}</Do>
            </Ask>
          )}
        </>
      ) : (
        <Ask {...form} intent="not-discharged" label={t("stay.not-discharged")}>
          {version}
          <Do kind="secondary">{t("stay.not-discharged")}</Do>
        </Ask>
      )}
      <Ask {...form} intent="take-back" label={t("stay.take-back")}>
        {version}
        <Do kind="tertiary">{t("stay.take-back")}</Do>
      </Ask>
    </div>
  );
}
