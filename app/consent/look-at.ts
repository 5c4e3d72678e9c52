import type { Look } from "#access/page.server.ts";
import type { Scope } from "#access/scope.server.ts";
import { findSeenBy, type Written } from "#consent/seen-by.store.server.ts";

const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const CODE = /^[a-z-]{2,40}$/;

/** A chosen value of a form as an id, a code, or nothing: what does not look like one is not asked about. */
export const chosenId = (form: FormData, name: string): string | null => chosen(form, name, ID);
export const chosenArea = (form: FormData, name: string): string | null => chosen(form, name, CODE);

function chosen(form: FormData, name: string, shape: RegExp): string | null {
  const value = form.get(name);
  return typeof value === "string" && shape.test(value) ? value : null;
}

interface Fields {
  readonly area?: string;
  readonly topic?: string;
  /** where no life area has been chosen (null: there is nothing to show before one is) */
  readonly instead?: (scope: Scope, personId: string, form: FormData) => Promise<Pick<Written, "lifeArea" | "topicId"> | null>;
}

export const common = () => Promise.resolve({ lifeArea: "common", topicId: null });

/** The look of a form that writes joint content in a life area and topic of its own choice. */
export function lookAtJoint({ area = "lifeArea", topic = "topicId", instead = common }: Fields = {}): Look {
  return async (scope, { form, personId }) => {
    const lifeArea = chosenArea(form, area);
    const topicId = chosenId(form, topic);
    const without = lifeArea === null ? await instead(scope, personId, form) : null;
    const place = lifeArea === null ? without && { lifeArea: without.lifeArea, topicId: topicId ?? without.topicId } : { lifeArea, topicId };
    return place === null ? { seenBy: null } : { seenBy: await findSeenBy(scope, { personId, kind: "joint", ...place }) };
  };
}

/** Who would see what is settled already: nothing to choose, the list stands. */
export const whoWouldSee = (scope: Scope, written: Written) => findSeenBy(scope, written);
