import { BodyShort, Button } from "@navikt/ds-react";
import { type MouseEvent, useEffect, useLayoutEffect, useRef } from "react";
import { useFetcher } from "react-router";
import { isSeenBy, type SeenBy, type Seer } from "#consent/seen-by.ts";
import { useAnswered } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import { wordingIn } from "#ui/wording.ts";

interface Props {
  /** what was found for what is chosen from the beginning, where something is */
  readonly seenBy?: SeenBy | null | undefined;
  /** the fields of the form that decide who sees it; none: it is settled, and the list stands */
  readonly fields?: readonly string[];
  /** in one line, the names folded away: for what is written down in seconds on a phone */
  readonly isShort?: boolean;
}

/**
 * "Who can see this", in the form and before it is saved: asked of the database anew when the life area or topic changes,
 * and by a button where no script runs.
 */
export function WhoCanSee({ seenBy, fields = [], isShort = false }: Props) {
  const t = useTexts();
  const fetcher = useFetcher<unknown>();
  const place = useRef<HTMLDivElement>(null);
  const answered = useAnswered();
  const asked = [(fetcher.data as { current?: unknown } | undefined)?.current, answered].find(isSeenBy);
  const shown = asked === undefined ? seenBy : asked.seenBy;
  const isAskable = fields.length > 0;
  const watched = fields.join(" ");

  const look = () => {
    const form = place.current?.closest("form");
    if (form == null) return;
    const all = new FormData(form);
    const asking = new FormData();
    // the choices alone: what she is writing stays in her browser until she saves it
    for (const name of ["_key", "_intent", ...fields]) for (const value of all.getAll(name)) asking.append(name, value);
    asking.set("_look", "yes");
    void fetcher.submit(asking, { method: "post", action: form.getAttribute("action") ?? "" });
  };
  useEffect(() => {
    const form = place.current?.closest("form");
    const onChange = ({ target }: Event) => {
      if (target instanceof Element && watched.split(" ").includes(target.getAttribute("name") ?? "-")) look();
    };
    if (watched !== "") form?.addEventListener("change", onChange);
    return () => form?.removeEventListener("change", onChange);
  });
  // the answer comes a moment later and may be long: what has the focus below it stays on the screen
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (shown !== undefined && focused !== null && place.current?.closest("form")?.contains(focused)) focused.scrollIntoView({ block: "nearest" });
  }, [shown]);
  const press = (event: MouseEvent) => {
    event.preventDefault();
    look();
  };
  if (isShort && shown != null) return <InShort seenBy={shown} />;
  return (
    // a group and no landmark: a page may hold several
    <div ref={place} role="group" className="card stack--tight" aria-label={t("seen-by.title")}>
      <div aria-live="polite" className="stack--tight">
        <BodyShort weight="semibold">{t("seen-by.title")}</BodyShort>
        {shown == null ? (
          <BodyShort size="small">{t("seen-by.choose-first")}</BodyShort>
        ) : shown.seers.length === 0 ? (
          <BodyShort size="small">{t("seen-by.not-there")}</BodyShort>
        ) : (
          <SeerList seenBy={shown} />
        )}
      </div>
      {isAskable && (
        <div>
          {/* Enter in a field saves, as it always has: it presses the first button of a form */}
          <button type="submit" hidden tabIndex={-1}>
            {t("seen-by.save")}
          </button>
          <Button type="submit" size="small" variant="tertiary" name="_look" value="yes" onClick={press} loading={fetcher.state !== "idle"}>
            {t("seen-by.show")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** More agencies than this are counted in the line, and named where it unfolds: it has to fit a phone. */
const MOST_NAMED = 2;

function InShort({ seenBy }: { seenBy: SeenBy }) {
  const t = useTexts();
  const near = seenBy.seers.filter(({ kind }) => kind !== "professional").map(({ name }) => name ?? t("seen-by.a-guardian"));
  const staff = [...new Set(seenBy.seers.filter(({ kind }) => kind === "professional").map(({ agencyName }) => agencyName ?? t("seen-by.others")))];
  const who = [...near, ...(staff.length > MOST_NAMED ? [t("seen-by.agencies", { count: staff.length })] : staff)];
  return (
    <details>
      <summary>{t("seen-by.short", { who: [...new Set(who)].join("; ") })}</summary>
      <SeerList seenBy={seenBy} />
    </details>
  );
}

function SeerList({ seenBy: { area, topicName, seers } }: { seenBy: SeenBy }) {
  const t = useTexts();
  const areaName = area === null ? t("seen-by.whole-plan") : wordingIn({ nameNb: area.name_nb, nameSv: area.name_sv, nameEn: area.name_en }, t.language);
  const agencies = Map.groupBy(
    seers.filter(({ kind, agencyName }) => kind === "professional" && agencyName !== null),
    ({ agencyName }) => agencyName ?? "",
  );
  const near = seers.filter(({ kind }) => kind !== "professional");
  const isOthers = seers.some(({ kind, agencyName }) => kind === "professional" && agencyName === null);
  return (
    <>
      <BodyShort size="small" className="muted">
        {topicName === null ? t("seen-by.for", { area: areaName }) : t("seen-by.for-topic", { area: areaName, topic: topicName })}
      </BodyShort>
      <ul className="plain-list">
        {near.map((seer, index) => (
          <li key={`${seer.kind}${index}`}>{nearWords(seer, t)}</li>
        ))}
        {[...agencies].map(([agency, staff]) => (
          <li key={agency}>
            {`${agency}: ${[...new Set(staff.map(({ name, functionName }) => t("seen-by.staff", { name: name ?? "", function: functionName ?? "" })))].join(", ")}`}
          </li>
        ))}
        {isOthers && <li>{t("seen-by.others")}</li>}
      </ul>
    </>
  );
}

function nearWords({ kind, name }: Seer, t: ReturnType<typeof useTexts>): string {
  if (kind === "person") return name ?? "";
  if (name === null) return t(kind === "guardian" ? "seen-by.a-guardian" : "seen-by.a-relative");
  return t(kind === "guardian" ? "seen-by.guardian" : "seen-by.relative", { name });
}
