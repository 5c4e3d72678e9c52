import type { SessionLeft } from "#access/session.store.server.ts";
import type { Self } from "#shell/asker.store.server.ts";
import { nextQuestionIn, type Standing, standingOf, TYPING_MS } from "#shell/session-clock.ts";

/** Asks the server how long the session has left; undefined where there is no network: then nothing is known, and nothing covered for it. */
async function askLeft(): Promise<SessionLeft | null | undefined> {
  try {
    const answer = await fetch("/session/left", { cache: "no-store" });
    return answer.ok ? ((await answer.json()) as SessionLeft | null) : undefined;
  } catch {
    return undefined;
  }
}

/** Opening the page that keeps the session, without leaving this one. */
const stay = () => fetch("/session/stay.data", { cache: "no-store" }).catch(() => undefined);

/** Watches one open page's session in the browser: sleeps most of the time, asks when it is due, and tells what stands. */
export class SessionWatcher {
  readonly #accountId: string;
  readonly #tell: (standing: Standing) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #typedAt = 0;
  /** when the session's whole life is over, however busy it is: by this clock, once the server has answered */
  #endsAt: number | undefined;

  constructor(accountId: string, tell: (standing: Standing) => void) {
    this.#accountId = accountId;
    this.#tell = tell;
  }

  /** @returns what stops it */
  begin(): () => void {
    const onType = () => void (this.#typedAt = Date.now());
    // a computer that slept, a tab that lay behind: ask at once, for its clock has stood still
    const onSight = () => document.visibilityState === "visible" && void this.look();
    document.addEventListener("input", onType);
    document.addEventListener("visibilitychange", onSight);
    return () => {
      document.removeEventListener("input", onType);
      document.removeEventListener("visibilitychange", onSight);
      clearTimeout(this.#timer);
    };
  }

  /** The server has just heard from this page (`at`: which page or form it was): the count begins anew. */
  heard({ idleLimitSeconds, sessionEndsAt }: Pick<Self, "idleLimitSeconds" | "sessionEndsAt">, _at: string): void {
    this.#endsAt ??= sessionEndsAt.getTime();
    this.#wait(nextQuestionIn(idleLimitSeconds, (this.#endsAt - Date.now()) / 1000));
  }

  async look(): Promise<void> {
    let left = await askLeft();
    // whoever types is here: kept without being asked
    if (left != null && standingOf(left, this.#accountId) === "warn" && Date.now() - this.#typedAt < TYPING_MS) {
      await stay();
      left = await askLeft();
    }
    if (left === undefined) return this.#wait(15_000);
    // this computer's clock may be wrong: the seconds that the server counts are not
    if (left !== null) this.#endsAt = Date.now() + left.absoluteSeconds * 1000;
    const standing = standingOf(left, this.#accountId);
    if (standing === "other") window.location.replace("/");
    this.#tell(standing);
    if (left === null) return this.#wait(5_000);
    this.#wait(standing === "quiet" ? nextQuestionIn(left.idleSeconds + 60, left.absoluteSeconds) : 10_000);
  }

  async lengthen(): Promise<void> {
    await stay();
    await this.look();
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), ms);
  }
}
