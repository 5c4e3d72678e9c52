import { Alert, BodyShort, Heading, Tag } from "@navikt/ds-react";
import type { Wish } from "#contact/wish.store.server.ts";
import { agencyNameOf } from "#person/agency-name.ts";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/** A wish in the words it was said with, and its answer. */
export function WishShown({
  wish,
}: {
  wish: Pick<Wish, "kind" | "agencyId" | "agencyName" | "agencyKind" | "words" | "saidByName" | "saidAt" | "answer" | "answeredByName" | "answeredAt">;
}) {
  const t = useTexts();
  const about = wish.agencyId === null ? t("wish.about-all") : agencyNameOf(t, { agencyName: wish.agencyName, agencyKind: wish.agencyKind ?? "" });
  return (
    <>
      <div className="row">
        <Heading level="2" size="xsmall">
          {`${t(`wish.kind.${wish.kind}`)}: ${about}`}
        </Heading>
        {wish.answer === null && (
          <Tag size="small" variant="warning">
            {t("wish.not-answered")}
          </Tag>
        )}
      </div>
      {wish.words !== null && <blockquote className="own-words">{wish.words}</blockquote>}
      <BodyShort size="small" className="muted">
        {t("wish.said-by", { name: wish.saidByName, day: formatDay(wish.saidAt, t.language) })}
      </BodyShort>
      {wish.answer !== null && (
        <Alert variant="info" size="small" inline>
          {wish.answer}
          <BodyShort size="small" className="muted">
            {t("wish.said-by", { name: wish.answeredByName ?? "", day: formatDay(wish.answeredAt ?? wish.saidAt, t.language) })}
          </BodyShort>
        </Alert>
      )}
    </>
  );
}
