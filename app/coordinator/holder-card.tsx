import { BodyShort, Tag } from "@navikt/ds-react";
import type { Side } from "#coordinator/gap.ts";
import { OwnRole, type RoleAround } from "#coordinator/own-role.tsx";
import type { HolderShown } from "#coordinator/holder.store.server.ts";
import type { Coming } from "#coordinator/whom-to-call.store.server.ts";
import { sideNameOf } from "#person/agency-name.ts";
import { formatDay } from "#ui/moment.tsx";
import { Phone } from "#ui/phone.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

export interface SideShown {
  readonly side: Side;
  readonly holder: HolderShown | undefined;
  readonly earlier: readonly HolderShown[];
  readonly coming: Coming | undefined;
}

/** One side's role: who holds it and since when, who held it before, and (for her who holds it) what she can do with it. */
export function HolderCard({ shown: { side, holder, earlier, coming }, ...around }: { shown: SideShown } & RoleAround) {
  const t = useTexts();
  const id = `side-${side}`;
  return (
    <Section id={id} title={sideNameOf(t, side, around.jurisdiction)} size="small" className="card stack">
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
                <Phone number={holder.phone} />
              </>
            )}
          </BodyShort>
          <BodyShort size="small" className="muted">
            {holder.substituteName === null ? t("coordinator.no-substitute") : t("coordinator.substitute-is", { name: holder.substituteName })}
          </BodyShort>
        </div>
      )}
      {holder?.isMe === true && <OwnRole holder={holder} coming={coming} {...around} />}
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
    </Section>
  );
}
