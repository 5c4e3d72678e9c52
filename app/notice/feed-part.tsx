import { Alert, BodyShort } from "@navikt/ds-react";
import { Ask, Do, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

interface FeedPartProps {
  readonly feed: { readonly openedAt: Date } | null;
  /** just made: shown now and never again */
  readonly feedAddress: string | undefined;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** The meetings in one's own calendar: open an address, renew it, close it. */
export function FeedPart({ feed, feedAddress, formKey, refused }: FeedPartProps) {
  const t = useTexts();
  return (
    <Section id="feed" title={t("feed.title")} className="stack">
      <BodyShort>{t("feed.about")}</BodyShort>
      {feedAddress !== undefined && (
        <Alert variant="success">
          <p>
            <strong>{t("feed.address")}</strong>
          </p>
          <p className="breaks">
            <code>{feedAddress}</code>
          </p>
          <p>{t("feed.address-about")}</p>
        </Alert>
      )}
      <BodyShort className="muted">{feed === null ? t("feed.is-closed") : t("feed.is-open", { day: formatDay(feed.openedAt, t.language) })}</BodyShort>
      <div className="row">
        <Ask formKey={formKey} intent="open-feed" refused={refused} label={feed === null ? t("feed.open") : t("feed.renew")}>
          <Do kind="secondary">{feed === null ? t("feed.open") : t("feed.renew")}</Do>
        </Ask>
        {feed !== null && (
          <Ask formKey={formKey} intent="close-feed" refused={refused} label={t("feed.close")}>
            <Do kind="tertiary">{t("feed.close")}</Do>
          </Ask>
        )}
      </div>
    </Section>
  );
}
