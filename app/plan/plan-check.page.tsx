import { Alert, BodyLong, BodyShort, Heading, Tag } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { z } from "zod";
import { readForm, version } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { notFound, personAction, personLoader, type Refused } from "#access/page.server.ts";
import { Ask, Carry, Do, Words } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import { activatePlan } from "#plan/activate-plan.ts";
import { endPlan } from "#plan/end-plan.ts";
import { openPlan } from "#plan/open-plan.ts";
import { besidesLaw, checkQuality, checkStatutory, type Checked, hindrances, type StatutoryItem } from "#plan/plan-check.ts";
import { findCheckRows } from "#plan/plan-check.store.server.ts";
import { Ending } from "#plan/plan-review.ts";
import type { Route } from "./+types/plan-check.page";

export const handle = { audit: "plan.check" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

/** Shown whole to those who see the whole plan; to others it would call missing what is only closed to them. */
export const loader = personLoader("plan.check", async (scope, { personId }) => {
  const read = (await openPlan(scope, personId)) ?? notFound();
  const { items, around, today, mayDecide } = (await findCheckRows(scope, read.plan.id)) ?? notFound();
  const { state, kind, version: planVersion } = read.plan;
  const check = mayDecide
    ? {
        statutory: checkStatutory(read, items, around, today),
        quality: checkQuality(read, around, today),
        hindrances: hindrances(read, items, around, today),
        besides: besidesLaw(read, items, around, today),
        seesAll: read.lifeAreas.every(({ code }) => read.openAreas.includes(code)),
      }
    : undefined;
  return { state, kind, planVersion, check };
});

const Activation = z.strictObject({ version: version() });

export const action = personAction("plan.activate", async (scope, { form, intent, personId }) => {
  if (intent === "end") {
    const read = readForm(Ending, form);
    if (!read.ok) return read;
    const ended = await endPlan(scope, { personId, ...read.input });
    return ended.ok ? { ok: true, to: `/persons/${personId}`, said: "plan-ended" } : ended;
  }
  const read = readForm(Activation, form);
  if (!read.ok) return read;
  const done = await activatePlan(scope, { personId, ...read.input });
  if (done.ok) return { ok: true, to: `/persons/${personId}/plan`, said: "plan-activated" };
  // the page itself lists every missing point with its link, so the form says how many
  const points = done.problems.filter(({ code }) => code.startsWith("plan-check.missing."));
  return points.length === 0 ? done : refuse("plan-check.refused", undefined, { count: points.length });
});

export default function PlanCheckPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { here, check, state, kind, planVersion, formKey } = loaderData;
  const refused = actionData as Refused | undefined;
  if (check === undefined) {
    return (
      <>
        <BodyShort>
          <Link to={`/persons/${here.personId}/plan`}>{t("back")}</Link>
        </BodyShort>
        <Heading level="1" size="large">
          {t("plan-check.title")}
        </Heading>
        <BodyLong>{t("plan-check.not-shown", { name: here.name })}</BodyLong>
      </>
    );
  }
  const isLawful = check.hindrances.length === 0;
  return (
    <>
      <BodyShort>
        <Link to={`/persons/${here.personId}/plan`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {t("plan-check.title")}
      </Heading>
      <Alert variant={isLawful ? "success" : "warning"}>
        {isLawful ? t(`plan-check.lawful-${kind}`) : t(`plan-check.not-lawful-${kind}`, { count: check.hindrances.length })}
      </Alert>
      {!check.seesAll && (
        <Alert variant="info" size="small">
          {t("plan-check.sees-not-all")}
        </Alert>
      )}
      {state === "draft" && (
        <Ask formKey={formKey} refused={refused} intent="activate" label={t("plan-check.activate")}>
          <Carry name="version" value={planVersion} />
          <BodyLong>{t("plan-check.activate-means")}</BodyLong>
          <Do>{t("plan-check.activate")}</Do>
        </Ask>
      )}
      <Section id="statutory" title={t("plan-check.statutory")} className="stack">
        <Points>
          {check.statutory.map((point) => (
            <Point
              key={`${point.item.letter}${point.code}`}
              letter={point.item.letter}
              name={nameOf(point.item, t.language)}
              point={point}
              base={`/persons/${here.personId}`}
            />
          ))}
          {check.besides.length > 0 && (
            <Point name={t("plan-check.besides")} point={{ code: "besides", isMet: false, missing: check.besides }} base={`/persons/${here.personId}`} />
          )}
        </Points>
        <Sources items={check.statutory.map(({ item }) => item)} />
      </Section>
      <Section id="quality" title={t("plan-check.quality")} className="stack">
        <BodyShort>{t("plan-check.quality-means")}</BodyShort>
        <Points>
          {check.quality.map((point) => (
            <Point key={point.code} name={t.of(`plan-check.quality.${point.code}`)} point={point} base={`/persons/${here.personId}`} />
          ))}
        </Points>
      </Section>
      {state === "active" && (
        <details>
          <summary>{t("plan-end.title")}</summary>
          <Ask formKey={formKey} refused={refused} intent="end" label={t("plan-end.title")}>
            <Carry name="version" value={planVersion} />
            <BodyLong>{t("plan-end.means")}</BodyLong>
            <Words name="reason" label={t("plan-end.reason")} rows={2} maxLength={1000} />
            <Do kind="danger">{t("plan-end.do")}</Do>
          </Ask>
        </details>
      )}
    </>
  );
}

function nameOf(item: StatutoryItem, language: string): string {
  return language === "sv" ? item.nameSv : language === "en" ? item.nameEn : item.nameNb;
}

function Points({ children }: { children: ReactNode }) {
  return <ul className="plain-list">{children}</ul>;
}

/** Met or missing is said in words; what is missing is a link to where it is mended. */
function Point({ letter, name, point, base }: { letter?: string; name: string; point: Checked; base: string }) {
  const t = useTexts();
  return (
    <li className="card">
      <div className="row">
        <Tag size="small" variant={point.isMet ? "success" : "warning"}>
          {point.isMet ? t("plan-check.met") : t("plan-check.missing")}
        </Tag>
        <BodyShort weight="semibold">{letter === undefined ? name : `${letter}. ${name}`}</BodyShort>
      </div>
      {point.missing.length > 0 && (
        <ul>
          {point.missing.map(({ code, values, to }) => (
            <li key={`${code}${to}${Object.values(values).join()}`}>
              <Link to={`${base}${to}`}>{t.of(code, values)}</Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Sources({ items }: { items: readonly StatutoryItem[] }) {
  const t = useTexts();
  const sources = [...new Map(items.map((item) => [`${item.source}${item.validFrom}`, item])).values()];
  return (
    <div className="muted">
      {sources.map((item) => (
        <BodyShort size="small" key={item.source}>
          {t("plan-check.source", { source: item.source })} <Day when={item.validFrom} />
        </BodyShort>
      ))}
    </div>
  );
}
