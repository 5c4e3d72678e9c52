import type { ConsentTold } from "#db/demo/story/consents.ts";
import type { Raiser } from "#db/demo/story/needs.ts";
import type { MemberTold } from "#db/demo/story/people.ts";

type Status = "ongoing" | "reached" | "partly" | "changed" | "given-up";

/** "hers", "circle" (the first one in the circle), "Name · Organisation" (an outsider), or the slug of a professional. */
export type OwnerWord = string;

/** One person's way through the house, in few words; days are counted from today. */
export interface Journey {
  readonly slug: string;
  readonly name: readonly [given: string, family: string];
  readonly age: readonly [years: number, daysAgo: number];
  readonly stage: "offered" | "half" | "draft" | "active" | "ended";
  /** the day the need was raised */
  readonly since: number;
  readonly coordinators: readonly [municipal: string, specialist: string];
  readonly by: Raiser;
  readonly need: string;
  readonly least: string;
  readonly hasAccount?: boolean;
  readonly circle?: readonly (readonly [slug: string, name: string, kinship: MemberTold["kinship"], right?: "guardian"])[];
  readonly team?: readonly (readonly [staff: string, task: string, areas: readonly string[]])[];
  readonly consent?: "in-force" | "expiring" | "expired" | "withdrawn" | "waiting" | "none";
  /** agencies of the coordinating team the consent also opens to, without a seat at the table */
  readonly opensTo?: readonly (readonly [agency: string, areas: readonly string[]])[];
  readonly form?: ConsentTold["form"];
  readonly words?: string;
  readonly goals?: readonly (readonly [slug: string, area: string, words: string])[];
  readonly measures?: readonly (readonly [
    goal: string,
    area: string,
    what: string,
    owner: OwnerWord,
    starts: number,
    due: number,
    status?: Status,
    reason?: string,
  ])[];
  readonly review?: number;
  readonly meeting?: "requested" | "called" | "late";
  /** the specialist coordinator left, and nobody sits in the chair */
  readonly emptySince?: number;
  readonly ended?: readonly [day: number, reason: string];
  readonly protection?: "confidential" | "strictly-confidential";
  readonly language?: string;
  readonly interpreter?: string;
  readonly phone?: string;
}
