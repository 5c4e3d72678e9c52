import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import type { PersonHere } from "#audit/audit.store.server.ts";
import type { Participant } from "#consent/participant.store.server.ts";
import type { Sight } from "#consent/sight.ts";
import { SightWords } from "#consent/sight-words.tsx";
import type { AreaName } from "#consent/who-sees.tsx";
import { Ask, Carry, Do, type RefusedShown } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly participant: Participant & { readonly sight: Sight | undefined };
  readonly areas: readonly AreaName[];
  readonly here: PersonHere;
  readonly mayArrange: boolean;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** One who takes part: with what, since when, and what she sees of the plan. */
export function ParticipantCard({ participant, areas, here, mayArrange, formKey, refused }: Props) {
  const t = useTexts();
  const { participantId, name, agencyName, functionName, task, sight, acceptedAt, invitedAt, isCoordinating, isMe } = participant;
  const intent = `end-${participantId}`;
  return (
    <li className="card">
      <Heading level="2" size="xsmall">
        {name}
      </Heading>
      <BodyShort>{functionName === null ? agencyName : `${functionName}, ${agencyName}`}</BodyShort>
      {isCoordinating && (
        <Tag size="small" variant="info">
          {here.jurisdiction === "se" ? t("participant.coordinator-se") : t("participant.coordinator")}
        </Tag>
      )}
      {acceptedAt === null && (
        <Tag size="small" variant="warning">
          {t("participant.invited")}
        </Tag>
      )}
      {task !== null && task !== "" && <BodyShort>{t("participant.task", { task })}</BodyShort>}
      {sight !== undefined && (
        <BodyShort>
          <SightWords sight={sight} areas={areas} />
        </BodyShort>
      )}
      <BodyShort size="small" className="muted">
        {acceptedAt === null ? (
          <>
            {t("participant.invited-on")} <Day when={invitedAt} />
          </>
        ) : (
          <>
            {t("participant.since")} <Day when={acceptedAt} />
          </>
        )}
      </BodyShort>
      {mayArrange && acceptedAt !== null && (
        <BodyShort>
          <Link to={`/persons/${here.personId}/see-as/${participantId}`}>{t("participant.see-as", { name })}</Link>
        </BodyShort>
      )}
      {mayArrange && !isMe && (
        <BodyShort>
          {sight !== undefined && "nothing" in sight && sight.nothing === "shut-out" ? (
            <Link to={`/persons/${here.personId}/blocks`}>{here.isOwner ? t("block.title-own") : t("block.title", { name: here.givenName })}</Link>
          ) : (
            <Link to={`/persons/${here.personId}/blocks?whom=professional:${participant.professionalId}`}>{t("participant.keep-out-of", { name })}</Link>
          )}
        </BodyShort>
      )}
      {(mayArrange || isMe) && !isCoordinating && (
        <details open={refused?.intent === intent}>
          <summary>{isMe ? t("participant.leave") : acceptedAt === null ? t("participant.take-back-invitation") : t("participant.end")}</summary>
          <Ask formKey={formKey} refused={refused} intent={intent} label={t("participant.end-of", { name })}>
            <Carry name="participantId" value={participantId} />
            <p>{t("participant.end-about")}</p>
            <Do kind="secondary">{t("participant.do-end", { name })}</Do>
          </Ask>
        </details>
      )}
    </li>
  );
}
