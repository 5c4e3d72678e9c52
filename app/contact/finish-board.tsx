import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import type { Board } from "#contact/read-board.ts";
import { Ask, Do, Line, type RefusedShown, Ticks } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Forms {
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** The end of the meeting: who was there, and the board is kept. Once a day. */
export function FinishBoard({ formKey, refused, members, closedAt }: Forms & { members: Board["members"]; closedAt: string | undefined }) {
  const t = useTexts();
  return (
    <section aria-labelledby="finish" className="stack no-print">
      <Heading level="2" size="medium" id="finish" tabIndex={-1}>
        {t("board.finish")}
      </Heading>
      {closedAt === undefined ? (
        <>
          <BodyShort>{t("board.finish-means")}</BodyShort>
          <Ask formKey={formKey} refused={refused} intent="finish" label={t("board.finish")}>
            <div className="consent-areas">
              <Ticks
                name="present"
                label={t("board.present")}
                defaultTicked={members.filter(({ isMe }) => isMe).map(({ professionalId }) => professionalId)}
                options={members.map(({ professionalId, name }) => ({ value: professionalId, label: name }))}
              />
            </div>
            <Do kind="secondary">{t("board.finish-do")}</Do>
          </Ask>
        </>
      ) : (
        <Alert variant="info">
          {t("board.is-finished")} <Link to={closedAt}>{t("board.see-finished")}</Link>
        </Alert>
      )}
    </section>
  );
}

/** The leader's: how long a silence may be where nothing has been agreed. */
export function BoardSettings({ formKey, refused, everyDays }: Forms & { everyDays: number }) {
  const t = useTexts();
  return (
    <details className="no-print" open={refused?.intent === "rhythm"}>
      <summary>{t("board.settings")}</summary>
      <Ask formKey={formKey} refused={refused} intent="rhythm" label={t("board.settings")}>
        <Line name="everyDays" label={t("board.default-every")} type="number" defaultValue={String(everyDays)} />
        <Do kind="secondary">{t("board.save")}</Do>
      </Ask>
    </details>
  );
}
