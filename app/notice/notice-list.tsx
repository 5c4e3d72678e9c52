import { Alert } from "@navikt/ds-react";
import { Link } from "react-router";
import { textOf } from "#notice/notice.ts";
import { Ask, Carry, Do } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface NoticeShown {
  readonly id: string;
  readonly kind: string;
  readonly count: number | null;
  readonly at: Date;
}

/** What one has been told and not yet put away: a line a kind, newest first. */
export function NoticeList({ notices, formKey }: { readonly notices: readonly NoticeShown[]; readonly formKey: string }) {
  const t = useTexts();
  if (notices.length === 0) return null;
  return (
    <section aria-label={t("notice.title")} className="stack--tight">
      {[...Map.groupBy(notices, ({ kind }) => kind)].map(([kind, told]) => {
        const [newest] = told;
        if (newest === undefined) return null;
        const what = t.of(textOf(kind), { count: newest.count ?? 0 });
        return (
          <Alert key={kind} variant="info" size="small">
            <div className="row">
              <span>
                {what}{" "}
                <span className="muted">
                  {told.length > 1 && `${t("notice.count", { count: told.length })}, `}
                  {formatDay(newest.at, t.language)}
                </span>{" "}
                {kind === "deadline-escalated" && <Link to="/needs/clocks">{t("notice.to-deadlines")}</Link>}
              </span>
              <Ask formKey={formKey} intent={kind} label={t("notice.put-away-of", { what })}>
                {told.map(({ id }) => (
                  <Carry key={id} name="noticeId" value={id} />
                ))}
                <Do kind="tertiary">{t("notice.put-away")}</Do>
              </Ask>
            </div>
          </Alert>
        );
      })}
    </section>
  );
}
