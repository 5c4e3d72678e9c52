import { idOf } from "#db/demo/identity.ts";
import type { Telling } from "#db/demo/story/telling.ts";

export interface ConsentTold {
  readonly slug: string;
  readonly person: string;
  readonly purpose: string;
  readonly from: number;
  readonly to: number;
  readonly form: "signed-in" | "paper" | "oral";
  readonly witness?: string;
  readonly recordedBy: string;
  /** "self", or each guardian's circle slug with the answer and its day (her own among them where her yes is asked beside theirs) */
  readonly givers: "self" | readonly (readonly [member: string, answer: "asked" | "yes" | "no", day?: number])[];
  readonly parties: readonly (readonly [agency: string, areas: readonly string[], functions?: readonly string[]])[];
  readonly closedTopics?: readonly (readonly [topic: string, agency?: string])[];
  readonly closedTo?: readonly ({ readonly agency: string } | { readonly staff: string })[];
  readonly withdrawn?: readonly [by: string, day: number];
  readonly replaced?: number;
}

export function topicId(person: string, topic: string): string {
  return idOf(`topic/${person}/${topic}`);
}

export function tellTopic(telling: Telling, person: string, topic: string): void {
  telling.rows.add("topic", { id: topicId(person, topic), person_id: idOf(`person/${person}`), name: topic });
}

/** A consent with whoever must give it, whom it opens to, in which life areas, and what it does not cover. */
export function tellConsent(telling: Telling, consent: ConsentTold): void {
  const { rows } = telling;
  const consent_id = idOf(`consent/${consent.slug}`);
  const person_id = idOf(`person/${consent.person}`);
  const recorder = telling.voice(consent.recordedBy);
  const language = telling.rows.of("person").find((row) => row.id === person_id)?.jurisdiction === "se" ? "sv" : "nb";
  rows.add("consent", {
    id: consent_id,
    person_id,
    purpose: consent.purpose,
    valid_from: telling.on(consent.from),
    valid_to: telling.on(consent.to),
    form: consent.form,
    witness: consent.witness ?? null,
    text_version: "2025-09",
    language,
    recorded_by: recorder.accountId,
    recorded_at: telling.at(consent.from, "13:10"),
    replaced_at: consent.replaced === undefined ? null : telling.at(consent.replaced, "13:10"),
    withdrawn_at: consent.withdrawn === undefined ? null : telling.at(consent.withdrawn[1], "20:42"),
    withdrawn_by: consent.withdrawn === undefined ? null : telling.voice(consent.withdrawn[0]).accountId,
  });
  const givers = consent.givers === "self" ? [["self", "yes", consent.from] as const] : consent.givers;
  for (const [slug, answer, day = consent.from] of givers) {
    const member = slug === "self" ? undefined : slug;
    rows.add("consent_giver", {
      id: idOf(`consent-giver/${consent.slug}/${member ?? "self"}`),
      consent_id,
      person_id,
      circle_member_id: member === undefined ? null : idOf(`circle-member/${member}`),
      capacity: member === undefined ? "self" : "guardian",
      answer,
      answered_at: answer === "asked" ? null : telling.at(day, "13:12"),
      recorded_by: answer === "asked" ? null : consent.form === "signed-in" ? telling.voice(member ?? consent.person).accountId : recorder.accountId,
    });
  }
  for (const [agency, areas, functions] of consent.parties) {
    rows.add("consent_party", {
      id: idOf(`consent-party/${consent.slug}/${agency}`),
      consent_id,
      person_id,
      agency_id: idOf(`agency/${agency}`),
      covers_all_functions: functions === undefined,
      functions: [...(functions ?? [])],
      life_areas: [...areas],
    });
  }
  for (const [topic, agency] of consent.closedTopics ?? []) {
    rows.add("consent_exclusion", {
      id: idOf(`consent-exclusion/${consent.slug}/${topic}/${agency ?? "all"}`),
      consent_id,
      person_id,
      agency_id: agency === undefined ? null : idOf(`agency/${agency}`),
      topic_id: topicId(consent.person, topic),
    });
  }
  for (const party of consent.closedTo ?? []) {
    rows.add("consent_exclusion", {
      id: idOf(`consent-exclusion/${consent.slug}/${JSON.stringify(party)}`),
      consent_id,
      person_id,
      agency_id: "agency" in party ? idOf(`agency/${party.agency}`) : null,
      professional_id: "staff" in party ? telling.staff(party.staff).professionalId : null,
    });
  }
}
