import { BodyShort, Button, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { handoverReasons } from "#coordinator/coordinator.ts";
import type { Side } from "#coordinator/gap.ts";
import type { ReceiverShown } from "#coordinator/term.store.server.ts";
import type { Coming, HolderShown } from "#coordinator/whom-to-call.store.server.ts";
import { sideNameOf } from "#person/agency-name.ts";
import { Ask, Carry, Choice, Do, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

export interface StandIn {
  readonly professionalId: string;
  readonly name: string;
  readonly functionName: string;
  readonly agencyName: string;
}

export interface SideShown {
  readonly side: Side;
  readonly holder: HolderShown | undefined;
  readonly earlier: readonly HolderShown[];
  readonly coming: Coming | undefined;
}

interface Around {
  readonly jurisdiction: "no" | "se";
  readonly personId: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
  readonly standIns: readonly StandIn[];
  readonly receivers: readonly ReceiverShown[];
}

/** One side's role: who holds it and since when, who held it before, and (for her who holds it) what she can do with it. */
export function HolderCard({ shown: { side, holder, earlier, coming }, ...around }: { shown: SideShown } & Around) {
  const t = useTexts();
  const id = `side-${side}`;
  return (
    <section className="card stack" aria-labelledby={id}>
      <Heading level="2" size="small" id={id}>
        {sideNameOf(t, side, around.jurisdiction)}
      </Heading>
      {holder === undefined ? (
        <div className="row">
          <Tag size="small" variant="warning">
            {t("coordinator.nobody")}
          </Tag>
          <span>{t("coordinator.nobody-what")}</span>
        </div>
      ) : (
        <div>
          <BodyShort weight="semibold">{holder.isMe ? t("coordinator.you", { name: holder.name }) : holder.name}</BodyShort>
          <BodyShort size="small">
            {holder.agencyName !== null && `${holder.agencyName}. `}
            {t("coordinator.since", { day: formatDay(holder.from, t.language) })}
            {holder.phone !== null && (
              <>
                {" "}
                <a href={`tel:${holder.phone.replaceAll(/[^+\d]/g, "")}`}>{holder.phone}</a>
              </>
            )}
          </BodyShort>
          <BodyShort size="small" className="muted">
            {holder.substituteName === null ? t("coordinator.no-substitute") : t("coordinator.substitute-is", { name: holder.substituteName })}
          </BodyShort>
        </div>
      )}
      {holder?.isMe === true && <Mine holder={holder} coming={coming} {...around} />}
      {earlier.length > 0 && (
        <details>
          <summary>{t("coordinator.earlier", { count: earlier.length })}</summary>
          <ul>
            {earlier.map((each) => (
              <li key={each.termId}>
                {t("coordinator.held", { name: each.name, from: formatDay(each.from, t.language), to: formatDay(each.to ?? each.from, t.language) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Mine({ holder, coming, personId, formKey, refused, standIns, receivers }: { holder: HolderShown; coming: Coming | undefined } & Around) {
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
      <Button as={Link} variant="tertiary" size="small" to="/coordinator">
        {t("coordinator.to-mine")}
      </Button>
    </>
  );
}
