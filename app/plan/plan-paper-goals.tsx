import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import { type Disagreement, lifeAreaName, type Measure, type PlanRead } from "#plan/plan.ts";

const hasEnded = ({ status }: Measure) => status === "reached" || status === "changed" || status === "given-up";
/** On paper a measure that has ended is a name in a list, unless someone disagreed about it. */
const isBrief = (measure: Measure) => hasEnded(measure) && measure.disagreements.length === 0;

/** Each goal in her words, and under it who does what, how, by when, and whom to call. */
export function PaperGoals({ read: { goals, measures, lifeAreas } }: { read: PlanRead }) {
  const t = useTexts();
  const shown = measures.filter((measure) => !isBrief(measure));
  const loose = shown.filter(({ goalId }) => goalId === null);
  const ended = measures.filter(isBrief);
  if (goals.length === 0 && measures.length === 0) return null;
  return (
    <section>
      <h2>{t("paper.goals")}</h2>
      {goals.map((goal) => (
        <section key={goal.id} className="paper__goal">
          <h3>{goal.words}</h3>
          <p className="paper__small">
            {lifeAreaName(lifeAreas, goal.lifeArea, t.language)}
            {goal.status !== "ongoing" && ` · ${t(`plan-history.status.${goal.status}`)}${goal.statusReason === null ? "" : `: ${goal.statusReason}`}`}
          </p>
          <Disagreed disagreements={goal.disagreements} />
          <ul>
            {shown
              .filter(({ goalId }) => goalId === goal.id)
              .map((measure) => (
                <PaperMeasure key={measure.id} measure={measure} />
              ))}
          </ul>
        </section>
      ))}
      {loose.length > 0 && (
        <section className="paper__goal">
          <h3>{t("paper.other-measures")}</h3>
          <ul>
            {loose.map((measure) => (
              <PaperMeasure key={measure.id} measure={measure} />
            ))}
          </ul>
        </section>
      )}
      {ended.length > 0 && (
        <p className="paper__small">
          {t("paper.done-measures", {
            list: ended.map(({ what, status }) => `${what} (${t(`plan-history.measure-status.${status}`).toLowerCase()})`).join("; "),
          })}
        </p>
      )}
    </section>
  );
}

/** Ends with one full stop, however it was written. */
const asSentence = (words: string) => (/[.!?…]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`);

function PaperMeasure({ measure }: { measure: Measure }) {
  const t = useTexts();
  const { what, extent, how, ownerName, agencyName, ownerPhone, dueOn, status, statusReason, disagreements } = measure;
  return (
    <li>
      <strong>{asSentence(what)}</strong>{" "}
      {[extent, how, status === "partly" ? `${t("plan-history.measure-status.partly")}: ${statusReason ?? ""}` : ""].filter(Boolean).map(asSentence).join(" ")}{" "}
      <span className="paper__who">
        {ownerName}
        {ownerPhone !== null && (
          <>
            {" "}
            <span className="paper__phone">{ownerPhone}</span>
          </>
        )}
        {agencyName !== null && `, ${agencyName}`}, {t("paper.due", { day: formatDay(dueOn, t.language) })}.
      </span>
      <Disagreed disagreements={disagreements} />
    </li>
  );
}

function Disagreed({ disagreements }: { disagreements: readonly Disagreement[] }) {
  const t = useTexts();
  return disagreements.map(({ id, saidByName, words }) => (
    <p key={id} className="paper__disagrees">
      {t("paper.disagrees", { name: saidByName, words })}
    </p>
  ));
}
