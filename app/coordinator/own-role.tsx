import { BodyShort } from "@navikt/ds-react";
import { Link } from "react-router";
import { handoverReasons } from "#coordinator/coordinator.ts";
import type { HolderShown } from "#coordinator/holder.store.server.ts";
import type { ReceiverShown } from "#coordinator/receiver.store.server.ts";
import type { Coming } from "#coordinator/whom-to-call.store.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Ask, Carry, Choice, Do, type RefusedShown } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

export interface StandIn {
  readonly professionalId: string;
  readonly name: string;
  readonly functionName: string;
  readonly agencyName: string;
}

export interface RoleAround {
  readonly jurisdiction: "no" | "se";
  readonly personId: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
  readonly standIns: readonly StandIn[];
  readonly receivers: readonly ReceiverShown[];
}

/** What she who holds a role can do with it: name who stands in, offer it to another, or take the offer back. */
export function OwnRole({ holder, coming, personId, formKey, refused, standIns, receivers }: { holder: HolderShown; coming: Coming | undefined } & RoleAround) {
  const t = useTexts();
  return (
    <>
      <details open={refused?.intent === "substitute"}>
        <summary>{t("coordinator.name-substitute")}</summary>
        <div className="stack">
          <BodyShort>{t("coordinator.substitute-means")}</BodyShort>
          <Ask formKey={formKey} refused={refused} intent="substitute" label={t("coordinator.name-substitute")}>
            <Carry name="termId" value={holder.termId} />
            <Choice
              name="substituteId"
              label={t("coordinator.substitute")}
              empty={t("coordinator.nobody-yet")}
              defaultValue={holder.substituteId ?? ""}
              options={standIns.map((each) => ({ value: each.professionalId, label: `${each.name}, ${each.functionName}, ${each.agencyName}` }))}
            />
            <Do kind="secondary">{t("coordinator.save-substitute")}</Do>
          </Ask>
          <Link to={`/persons/${personId}/participants`}>{t("coordinator.invite-substitute")}</Link>
        </div>
      </details>
      {coming === undefined ? (
        <details open={refused?.intent === "offer"}>
          <summary>{t("coordinator.hand-over")}</summary>
          <div className="stack">
            <BodyShort>{t("coordinator.hand-over-means")}</BodyShort>
            <Ask formKey={formKey} refused={refused} intent="offer" label={t("coordinator.hand-over")}>
              <Carry name="termId" value={holder.termId} />
              <Choice
                name="to"
                label={t("coordinator.to-whom")}
                empty={t("coordinator.choose")}
                options={receivers.map((each) => ({ value: each.mandateId, label: `${each.name}, ${each.functionName}, ${each.agencyName}` }))}
              />
              <Choice
                name="reason"
                label={t("coordinator.why")}
                empty={t("coordinator.choose")}
                options={handoverReasons.map((each) => ({ value: each, label: t(`coordinator.reason-${each}`) }))}
              />
              <Do>{t("coordinator.offer-do")}</Do>
            </Ask>
          </div>
        </details>
      ) : (
        <Ask formKey={formKey} refused={refused} intent="take-back" label={t("coordinator.take-back")}>
          <Carry name="handoverId" value={coming.handoverId} />
          <BodyShort>{t("coordinator.waits-for", { name: coming.toName })}</BodyShort>
          <Do kind="secondary">{t("coordinator.take-back")}</Do>
        </Ask>
      )}
      <ButtonLink variant="tertiary" size="small" to="/coordinator">
        {t("coordinator.to-mine")}
      </ButtonLink>
    </>
  );
}
