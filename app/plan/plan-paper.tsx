import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import { listParties } from "#plan/confirmation-list.ts";
import { PaperGoals } from "#plan/plan-paper-goals.tsx";
import type { OwnWords, PlanRead, WordsKind } from "#plan/plan.ts";
import { settingOf } from "#plan/type-size.ts";

export interface PlanPaperProps {
  readonly read: PlanRead;
  /** whose view is printed, where it may be less than the whole plan */
  readonly openTo: string | undefined;
}

/** The plan on paper: equal to the screen, for whoever has no e-ID. Prints on two sheets at most; the type is as large as that allows. */
export function PlanPaper({ read, openTo }: PlanPaperProps) {
  const t = useTexts();
  const { plan, person, coordinators, contributions, cooperation, participants } = read;
  const { size, columns } = settingOf(read);
  const day = (when: string) => formatDay(when, t.language);
  return (
    <article className="paper" style={{ fontSize: `${size}pt` }}>
      <h1>
        {t(`paper.title-${plan.kind}`)} {t("paper.of", { name: person.name })}
      </h1>
      <p className="paper__head">
        {plan.state === "draft" && <strong>{t("paper.draft")} </strong>}
        {t("paper.version", { version: plan.contentVersion, day: day(read.today) })}
        {plan.periodFrom !== null && plan.periodTo !== null && ` ${t("paper.period", { from: day(plan.periodFrom), to: day(plan.periodTo) })}`}
        {plan.nextReviewOn !== null && ` ${t("paper.review", { day: day(plan.nextReviewOn) })}`}
        {openTo !== undefined && ` ${t("paper.some-closed", { name: openTo })}`}
      </p>
      <div className={columns === 2 ? "paper__columns" : undefined}>
        <Said kind="matters" words={read.words.matters} />
        <section className="paper__call">
          <h2>{t("paper.call")}</h2>
          <ul>
            {coordinators.map(({ professionalId, name, phone, agencyName, substituteName, substitutePhone }) => (
              <li key={professionalId}>
                <strong>
                  {name} {phone !== null && <span className="paper__phone">{phone}</span>}
                </strong>
                , {agencyName}
                {substituteName !== null && `. ${t("paper.substitute", { name: [substituteName, substitutePhone].filter(Boolean).join(" ") })}`}
              </li>
            ))}
          </ul>
          {plan.leadAgencyName !== null && <p>{t("paper.lead", { agency: plan.leadAgencyName })}</p>}
        </section>
        <PaperGoals read={read} />
        <Said kind="resources" words={read.words.resources} />
        <Said kind="needs" words={read.words.needs} />
        {contributions.length > 0 && (
          <section>
            <h2>{t("paper.contributions")}</h2>
            <ul>
              {contributions.map(({ id, partyName, words }) => (
                <li key={id}>
                  <strong>{partyName}:</strong> {words}
                </li>
              ))}
            </ul>
          </section>
        )}
        {(cooperation.length > 0 || plan.needsNoOtherCooperation) && (
          <section>
            <h2>{t("paper.cooperation")}</h2>
            {cooperation.length === 0 ? (
              <p>{t("paper.no-cooperation")}</p>
            ) : (
              <ul>
                {cooperation.map(({ id, withWhom, about }) => (
                  <li key={id}>
                    <strong>{withWhom}:</strong> {about}
                  </li>
                ))}
              </ul>
            )}
          </section>
        )}
        {read.disagreements.map(({ id, saidByName, words }) => (
          <p key={id} className="paper__disagrees">
            {t("paper.disagrees", { name: saidByName, words })}
          </p>
        ))}
        <section>
          <h2>{t("paper.participants")}</h2>
          <p>
            {[...Map.groupBy(participants, ({ agencyName }) => agencyName)]
              .map(([agency, there]) => `${agency}: ${there.map(({ name }) => name).join(", ")}`)
              .join(". ")}
            .
          </p>
        </section>
        <Confirmed read={read} />
      </div>
    </article>
  );
}

function Said({ kind, words }: { kind: WordsKind; words: OwnWords | undefined }) {
  const t = useTexts();
  if (words === undefined) return null;
  return (
    <section>
      <h2>{t(`paper.${kind}`)}</h2>
      <p className={kind === "matters" ? "paper__words" : "pre-line"}>{words.words}</p>
      {words.writtenHow === "dictated" && <p className="paper__small">{t("paper.written-down", { name: words.writtenByName })}</p>}
    </section>
  );
}

function Confirmed({ read }: { read: PlanRead }) {
  const t = useTexts();
  const parties = listParties(read, []);
  const confirmed = parties.filter(({ state }) => state === "confirmed").map(({ name, on }) => `${name} (${formatDay(on ?? "", t.language)})`);
  const others = parties.filter(({ state }) => state !== "confirmed").map(({ name }) => name);
  return (
    <section>
      <h2>{t("paper.confirmations")}</h2>
      <p>
        {confirmed.length === 0 ? t("paper.nobody") : confirmed.join(", ")}.{others.length > 0 && ` ${t("paper.unconfirmed")}: ${others.join(", ")}.`}
      </p>
    </section>
  );
}
