/** What a verb answered: "ok", or the first problem's code. */
export const codeOf = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) => (outcome.ok ? "ok" : outcome.problems?.[0]?.code);
