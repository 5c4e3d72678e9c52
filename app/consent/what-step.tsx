import { BodyLong } from "@navikt/ds-react";
import type { Choices } from "#consent/choices.ts";
import { useAreaNames } from "#consent/who-sees.tsx";
import type { StepProps } from "#consent/who-step.tsx";
import { Carry, Do, Line, Pick, Ticks } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

const listOf = (typed: string | string[] | undefined) => (typed === undefined ? undefined : [typed].flat().filter((each) => each !== ""));

/** Step 2: what each agency may see, what is kept back, and who is kept out. */
export function WhatStep({ choices, start, typed, giving, wrong }: StepProps) {
  const t = useTexts();
  const chosenIds = Object.entries(typed).flatMap(([name, value]) => (name.startsWith("agency.") ? (listOf(value) ?? []) : []));
  const chosen = choices.agencies.filter((agency) => chosenIds.includes(agency.id));
  const others = choices.agencies.filter((agency) => !chosenIds.includes(agency.id));
  const receivers = [{ value: "all", label: t("consent.from-all") }, ...chosen.map((agency) => ({ value: agency.id, label: agency.name }))];
  const hasNewTopic = (typed["newTopic"] ?? "") !== "";
  const shutDefault = listOf(typed["shut"]) ?? start.shut;
  return (
    <>
      <BodyLong>{t("consent.what-intro")}</BodyLong>
      {chosen.map((agency) => (
        <AgencyFields key={agency.id} agency={agency} choices={choices} start={start} typed={typed} />
      ))}
      <details open={giving.topics.length > 0 || hasNewTopic}>
        <summary>{t("consent.keep-back")}</summary>
        <div className="stack">
          <BodyLong size="small">{t("consent.keep-back-about")}</BodyLong>
          {giving.topics.map((topic) => (
            <div key={topic.topicId}>
              <Carry name={`topic.${topic.topicId}`} value="" />
              <Ticks
                name={`topic.${topic.topicId}`}
                label={t("consent.keep-topic-from", { topic: topic.name })}
                options={receivers}
                defaultTicked={start.topics[topic.topicId] ?? []}
              />
            </div>
          ))}
          <details open={giving.topics.length === 0 || hasNewTopic}>
            <summary>{t("consent.add-topic")}</summary>
            <div className="stack">
              <Line name="newTopic" label={t("consent.new-topic")} description={t("consent.new-topic-about")} />
              <Carry name="newTopicFor" value="" />
              <Ticks name="newTopicFor" label={t("consent.new-topic-for")} options={receivers} />
            </div>
          </details>
        </div>
      </details>
      <details open={wrong.includes("shut")}>
        <summary>{shutDefault.length === 0 ? t("consent.shut") : t("consent.shut-count", { count: shutDefault.length })}</summary>
        <Carry name="shut" value="" />
        <Ticks
          name="shut"
          label={t("consent.shut-label")}
          description={t("consent.shut-about")}
          defaultTicked={start.shut}
          options={[
            ...choices.staff
              .filter((each) => chosenIds.includes(each.agencyId))
              .map((each) => ({ value: each.professionalId, label: `${each.name}, ${each.functionName}` })),
            ...others.map((agency) => ({ value: agency.id, label: agency.name })),
          ]}
        />
      </details>
      <div className="row">
        <Do name="go" value="yes">
          {t("consent.next")}
        </Do>
        <Do kind="tertiary" name="go" value="who">
          {t("back")}
        </Do>
      </div>
    </>
  );
}

/** One agency: life areas, and whether it is everyone there or only some functions. Opened where something is missing. */
function AgencyFields({ agency, choices, start, typed }: { agency: Choices["agencies"][number] } & Omit<StepProps, "here" | "giving" | "wrong">) {
  const t = useTexts();
  const areaNames = useAreaNames(choices.areas);
  const functions = [...new Set(choices.staff.filter((each) => each.agencyId === agency.id).map((each) => each.functionName))].toSorted();
  const areas = listOf(typed[`area.${agency.id}`]) ?? start.areas[agency.id] ?? [];
  const isSome = typed[`who.${agency.id}`] === undefined ? start.functions[agency.id] !== undefined : typed[`who.${agency.id}`] === "some";
  const isUnfinished = areas.length === 0 || (isSome && (listOf(typed[`function.${agency.id}`]) ?? start.functions[agency.id] ?? []).length === 0);
  return (
    <details className="card" open={isUnfinished}>
      <summary>
        <strong>{agency.name}</strong>
        <span className="muted"> {areas.length === 0 ? t("consent.nothing-yet") : t("consent.sees", { areas: areaNames(areas) })}</span>
      </summary>
      <div className="stack">
        <Carry name={`area.${agency.id}`} value="" />
        <div className="consent-areas">
          <Ticks
            name={`area.${agency.id}`}
            label={t("consent.areas-of", { agency: agency.name })}
            options={choices.areas.map((area) => ({
              value: area.code,
              label: t.language === "sv" ? area.name_sv : t.language === "en" ? area.name_en : area.name_nb,
            }))}
            defaultTicked={start.areas[agency.id] ?? []}
          />
        </div>
        {functions.length > 0 && (
          <>
            <Pick
              name={`who.${agency.id}`}
              label={t("consent.who-there", { agency: agency.name })}
              defaultValue={start.functions[agency.id] === undefined ? "everyone" : "some"}
              options={[
                { value: "everyone", label: t("consent.everyone-there") },
                { value: "some", label: t("consent.only-some") },
              ]}
            />
            <Carry name={`function.${agency.id}`} value="" />
            <Ticks
              name={`function.${agency.id}`}
              label={t("consent.functions")}
              options={functions.map((each) => ({ value: each, label: each }))}
              defaultTicked={start.functions[agency.id] ?? []}
            />
          </>
        )}
      </div>
    </details>
  );
}
