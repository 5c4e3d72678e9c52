export type DemoRole =
  | "person"
  | "guardian"
  | "relative"
  | "municipal-coordinator"
  | "specialist-coordinator"
  | "team-member"
  | "coordinating-unit"
  | "administrator"
  | "log-controller";

export interface DemoActor {
  /** the subject at the issuer "demo" */
  readonly subject: string;
  readonly name: string;
  readonly capacity: "professional" | "person" | "circle";
  readonly mandateId: string | undefined;
  readonly country: "no" | "se";
  readonly role: DemoRole;
  readonly label_nb: string;
  readonly label_sv: string;
  readonly label_en: string;
}

type Labels = readonly [nb: string, sv: string, en: string];

/** One line of the demo area's door. */
export const actor = (
  country: "no" | "se",
  role: DemoRole,
  who: { readonly subject: string; readonly mandateId?: string; readonly personId?: string },
  name: string,
  labels: Labels,
): DemoActor => ({
  subject: who.subject,
  name,
  capacity: who.mandateId !== undefined ? "professional" : who.personId !== undefined ? "person" : "circle",
  mandateId: who.mandateId,
  country,
  role,
  label_nb: labels[0],
  label_sv: labels[1],
  label_en: labels[2],
});
