import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { ChangedProfessional, MandateEnd, NewMandate, NewProfessional, SignIn, stateOf } from "#agency/agency.ts";
import { endSignIns, StaffSignIn } from "#agency/end-sign-ins.ts";
import { endMandate } from "#agency/end-mandate.ts";
import { giveMandate } from "#agency/give-mandate.ts";
import { giveSignIn } from "#agency/give-sign-in.ts";
import { KnownProfessional } from "#agency/known-professional.tsx";
import { NewProfessionalForm } from "#agency/new-professional.tsx";
import { findAdministration, isOneself, readAgencies, readProfessional, readSignedIn } from "#agency/read-administration.ts";
import { correctProfessional, registerProfessional } from "#agency/register-professional.ts";
import type { Route } from "./+types/professional-form.page";

export const handle = { audit: "agency.read-professionals" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

const isNew = (params: Record<string, string | undefined>) => params["professionalId"] === "new";

export const loader = pageLoader("agency.read-professionals", async (scope, { params, url }) => {
  const { today } = (await findAdministration(scope)) ?? notFound();
  const professional = isNew(params) ? undefined : ((await readProfessional(scope, idFrom(params, "professionalId"))) ?? notFound());
  const agencies = (await readAgencies(scope)).filter((agency) => ["current", "coming"].includes(stateOf(agency, today))).map(({ id, name }) => ({ id, name }));
  return {
    professional,
    agencies,
    today,
    chosen: url.searchParams.get("agency") ?? undefined,
    signedIn: (professional && (await readSignedIn(scope, professional.id))) ?? null,
    isOwn: professional !== undefined && (await isOneself(scope, professional.id)),
  };
});

export const action = pageAction("agency.change-professional", async (scope, { form, intent, params }) => {
  if ((await findAdministration(scope)) === undefined) notFound();
  if (isNew(params)) {
    const read = readForm(NewProfessional, form);
    if (!read.ok) return read;
    const added = await registerProfessional(scope, read.input);
    return added.ok ? { ok: true, to: `/administration/professionals/${added.professionalId}`, said: "agency.registered" } : added;
  }
  const professionalId = idFrom(params, "professionalId");
  if ((await readProfessional(scope, professionalId)) === undefined) notFound();
  if (intent === "give") {
    const read = readForm(NewMandate, form);
    if (!read.ok) return read;
    const given = await giveMandate(scope, professionalId, read.input);
    return given.ok ? { ok: true, said: "agency.given" } : given;
  }
  if (intent === "sign-in") {
    const read = readForm(SignIn, form);
    if (!read.ok) return read;
    const given = await giveSignIn(scope, professionalId, read.input);
    return given.ok ? { ok: true, said: "agency.saved" } : given;
  }
  if (intent === "sessions") {
    const read = readForm(StaffSignIn, form);
    const done = read.ok ? await endSignIns(scope, professionalId, read.input) : read;
    return done.ok ? { ok: true, said: "session.staff-ended" } : done;
  }
  if (intent?.startsWith("end ")) {
    const read = readForm(MandateEnd, form);
    if (!read.ok) return read;
    const ended = await endMandate(scope, professionalId, read.input);
    return ended.ok ? { ok: true, said: "agency.ended" } : ended;
  }
  const read = readForm(ChangedProfessional, form);
  if (!read.ok) return read;
  const corrected = await correctProfessional(scope, professionalId, read.input);
  return corrected.ok ? { ok: true, said: "agency.saved" } : corrected;
});

export default function ProfessionalFormPage({ loaderData: { professional, ...around }, actionData: refused }: Route.ComponentProps) {
  if (professional === undefined) return <NewProfessionalForm {...around} refused={refused} />;
  return <KnownProfessional professional={professional} {...around} refused={refused} />;
}
