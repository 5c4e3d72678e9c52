import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { memberRole } from "#person/around.ts";
import type { Circle, CircleMember } from "#person/circle.store.server.ts";
import { kinships, legalRights } from "#person/person.ts";
import { Ask, Carry, Choice, Do, Line, type RefusedShown, Ticks, Words } from "#ui/form.tsx";
import { Phone } from "#ui/phone.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Here {
  readonly personId: string;
  readonly givenName: string;
  readonly isOwner: boolean;
  readonly speaksForHer: boolean;
  readonly isCoordinator: boolean;
}
interface Common {
  readonly here: Here;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** Those near her: kinship and legal right as two things, and what each may see. */
export function Members({ circle, ...rest }: Common & { circle: Circle }) {
  return (
    <ul className="plain-list">
      {circle.members.map((member) => (
        <Member key={member.memberId} member={member} circle={circle} {...rest} />
      ))}
    </ul>
  );
}

function Member({ member, circle, here, formKey, refused }: Common & { circle: Circle; member: CircleMember }) {
  const t = useTexts();
  const areaName = (area: Circle["lifeAreas"][number]) => (t.language === "sv" ? area.name_sv : t.language === "en" ? area.name_en : area.name_nb);
  const opened = circle.lifeAreas.filter((area) => member.openAreas.includes(area.code)).map(areaName);
  const isNear = here.speaksForHer || here.isCoordinator;
  const isLegal = member.legalRight !== "none";
  const sees =
    member.legalRight === "guardian" && (circle.guardiansDecide || opened.length === 0)
      ? circle.guardiansDecide
        ? t("person.circle.opens-all")
        : here.isOwner
          ? t("person.circle.opens-paused-own")
          : t("person.circle.opens-paused", { name: here.givenName })
      : isLegal && member.legalRight !== "guardian"
        ? t("person.circle.opens-mandate")
        : opened.length === 0
          ? t("person.circle.opens-nothing")
          : `${t("person.circle.opens")}: ${opened.join(", ")}`;
  const mayOpen = here.speaksForHer && !isLegal;
  const mayEnd = mayOpen || (here.isCoordinator && member.openAreas.length === 0);
  return (
    <li className="card">
      <Heading level="3" size="xsmall">
        {member.name}
      </Heading>
      <BodyShort>{memberRole(t, member)}</BodyShort>
      {member.mandateText !== null && (
        <BodyShort size="small" className="pre-line">
          {member.mandateText}
        </BodyShort>
      )}
      {member.phone !== null && (
        <BodyShort>
          <Phone number={member.phone} />
        </BodyShort>
      )}
      {isNear && (
        <BodyShort size="small" className="muted">
          {sees}
        </BodyShort>
      )}
      {here.isOwner && member.legalRight === "guardian" && !circle.guardiansDecide && (
        <BodyShort>
          <Link to={`/persons/${here.personId}/let-in#who-${member.memberId}`}>{t("person.circle.let-in", { name: member.name })}</Link>
        </BodyShort>
      )}
      {mayOpen && (
        <details open={refused?.intent === `open-${member.memberId}`}>
          <summary>{t("person.circle.choose-areas", { name: member.name })}</summary>
          <Ask formKey={formKey} refused={refused} intent={`open-${member.memberId}`} label={t("person.circle.choose-areas", { name: member.name })}>
            <Carry name="memberId" value={member.memberId} />
            {!member.hasAccount && <BodyShort size="small">{t("person.circle.no-account")}</BodyShort>}
            <Ticks
              name="areas"
              label={t("person.circle.areas")}
              description={t("person.circle.areas-why", { name: member.name })}
              defaultTicked={member.openAreas}
              options={circle.lifeAreas.map((area) => ({ value: area.code, label: areaName(area) }))}
            />
            <Do kind="secondary">{t("person.circle.save-areas")}</Do>
          </Ask>
        </details>
      )}
      {mayEnd && (
        <details open={refused?.intent === `end-${member.memberId}`}>
          <summary>{t("person.circle.end")}</summary>
          <Ask formKey={formKey} refused={refused} intent={`end-${member.memberId}`} label={t("person.circle.end-confirm", { name: member.name })}>
            <Carry name="memberId" value={member.memberId} />
            <BodyShort>{t("person.circle.end-why", { name: member.name })}</BodyShort>
            <Do kind="danger">{t("person.circle.end-confirm", { name: member.name })}</Do>
          </Ask>
        </details>
      )}
      {here.speaksForHer && isLegal && (
        <BodyShort size="small" className="muted">
          {t("person.circle.law")}
        </BodyShort>
      )}
    </li>
  );
}

export function AddMember({ here, formKey, refused }: Common) {
  const t = useTexts();
  return (
    <details open={refused?.intent === "add"} className="card">
      <summary>{t("person.circle.add")}</summary>
      <Ask formKey={formKey} refused={refused} intent="add" label={t("person.circle.add")}>
        <BodyShort>{t("person.circle.add-why")}</BodyShort>
        <Line name="name" label={t("person.circle.name")} />
        <Choice
          name="kinship"
          label={t("person.circle.kinship")}
          empty={t("person.circle.kinship-empty")}
          options={kinships.map((kinship) => ({ value: kinship, label: t(`person.kinship.${kinship}`) }))}
        />
        <Line name="phone" type="tel" label={t("person.circle.phone")} optional />
        {here.isCoordinator && (
          <>
            <Choice
              name="legalRight"
              label={t("person.circle.right")}
              description={t("person.circle.right-why")}
              defaultValue="none"
              options={legalRights.map((right) => ({ value: right, label: t(`person.right.${right}`) }))}
            />
            <Words name="mandateText" label={t("person.circle.mandate")} optional rows={2} />
          </>
        )}
        <Do kind="secondary">{t("person.circle.save")}</Do>
      </Ask>
    </details>
  );
}
