import type { SeenBy } from "#consent/seen-by.ts";
import type { Places } from "#meeting/agenda.store.server.ts";
import { PlaceFields } from "#meeting/place-fields.tsx";
import { Ask, Do, type RefusedShown, Tick, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly places: Places;
  readonly seenBy: SeenBy;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
  readonly givenName: string;
  readonly isOwner: boolean;
  /** a coordinator may write down what the person asks */
  readonly mayWriteForHer: boolean;
}

export function AskQuestionForm({ places, seenBy, formKey, refused, givenName, isOwner, mayWriteForHer }: Props) {
  const t = useTexts();
  return (
    <details className="no-print" open={refused?.intent === "ask"}>
      <summary>{t("meeting.ask")}</summary>
      <Ask formKey={formKey} refused={refused} intent="ask" label={t("meeting.ask")}>
        <Words name="words" label={isOwner ? t("meeting.ask-what-own") : t("meeting.ask-what")} rows={2} maxLength={1000} />
        <PlaceFields places={places} area="lifeArea" topic="topicId" seenBy={seenBy} />
        {mayWriteForHer && <Tick name="isHers" label={t("meeting.ask-is-hers", { name: givenName })} />}
        <Do kind="secondary">{t("meeting.ask-send")}</Do>
      </Ask>
    </details>
  );
}
