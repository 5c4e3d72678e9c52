import { BodyShort } from "@navikt/ds-react";
import type { WaysIn } from "#person/way-in.store.server.ts";
import { agreedHows, ways } from "#person/way-in.ts";
import { Ask, Carry, DayField, Do, Line, Pick, type RefusedShown, Tick, Words } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Around {
  readonly here: { readonly givenName: string; readonly isCoordinator: boolean; readonly isOwner: boolean };
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}
type Invitation = WaysIn["invitations"][number] & { readonly code: string | null };
type Seen = Omit<WaysIn, "invitations"> & { readonly invitations: readonly Invitation[] };

/** How she herself gets in: by her own sign-in, with help or on paper, and what may change that. */
export function OwnWay({ ways: seen, ...around }: Around & { ways: Seen }) {
  const t = useTexts();
  const { here } = around;
  return (
    <>
      <BodyShort>{seen.hasOwn ? t(here.isOwner ? "wayin.has-own-you" : "wayin.has-own") : t("wayin.no-own")}</BodyShort>
      {seen.routes.map((route) => (
        <div key={route.id} className="stack--tight">
          <BodyShort>
            {t(route.way === "paper" ? "wayin.now-paper" : "wayin.now-assisted", {
              helper: route.helperName,
              witness: route.witnessName,
              how: t.of(`wayin.agreed-how.${route.agreedHow}`),
              day: formatDay(route.agreedOn, t.language),
            })}
          </BodyShort>
          {route.note !== null && <BodyShort className="pre-line muted">{route.note}</BodyShort>}
          {route.endedAt !== null && <BodyShort>{t("wayin.taken-over", { day: formatDay(route.endedAt, t.language) })}</BodyShort>}
        </div>
      ))}
      {!seen.hasOwn && (
        <Invited
          name={here.givenName}
          memberId=""
          mayInvite={seen.mayInviteHer}
          mustBind
          invitation={seen.invitations.find(({ memberId }) => memberId === null)}
          {...around}
        />
      )}
    </>
  );
}

interface InvitedProps extends Around {
  readonly name: string;
  /** "": the person herself, whose number stands on the card */
  readonly memberId: string;
  readonly mayInvite: boolean;
  readonly mustBind: boolean;
  readonly invitation: Invitation | undefined;
}

/** Where an invitation stands: none yet, a code to hand over, or an answer to confirm. */
export function Invited({ name, memberId, mayInvite, mustBind, invitation, formKey, refused }: InvitedProps) {
  const t = useTexts();
  const title = memberId === "" ? t("wayin.invite-own", { name }) : t("wayin.invite", { name });
  if (!mayInvite) return null;
  if (invitation !== undefined)
    return (
      <div className="stack--tight">
        {invitation.code === null ? (
          <Ask formKey={formKey} refused={refused} intent={`confirm-${invitation.id}`} label={t("wayin.confirm-do")}>
            <Carry name="invitationId" value={invitation.id} />
            <BodyShort>{invitation.answeredName === null ? t("wayin.answered-nameless") : t("wayin.answered", { name: invitation.answeredName })}</BodyShort>
            <Tick name="hasSpoken" label={t("wayin.confirm")} />
            <Do>{t("wayin.confirm-do")}</Do>
          </Ask>
        ) : (
          <>
            <BodyShort>{t("wayin.code-is", { name })}</BodyShort>
            <p className="invitation-code">{invitation.code}</p>
            <BodyShort>{t("wayin.code-steps")}</BodyShort>
            <BodyShort className="muted">{t("wayin.code-how", { day: formatDay(invitation.expiresAt, t.language) })}</BodyShort>
          </>
        )}
        <Ask formKey={formKey} refused={refused} intent={`withdraw-${invitation.id}`} label={t("wayin.withdraw")}>
          <Carry name="invitationId" value={invitation.id} />
          <Do kind="tertiary">{t("wayin.withdraw")}</Do>
        </Ask>
      </div>
    );
  const intent = `invite-${memberId}`;
  return (
    <details open={refused?.intent === intent}>
      <summary>{title}</summary>
      <Ask formKey={formKey} refused={refused} intent={intent} label={title}>
        <Carry name="memberId" value={memberId} />
        {memberId === "" ? (
          <BodyShort>{t("wayin.number-own")}</BodyShort>
        ) : (
          <Line name="number" label={t("wayin.number")} description={mustBind ? t("wayin.number-must") : t("wayin.number-about")} optional={!mustBind} />
        )}
        <Do kind="secondary">{t("wayin.invite-do")}</Do>
      </Ask>
    </details>
  );
}

/** Written down by the coordinator, who was there with her and the witness. */
export function RecordWay({ formKey, refused }: Around) {
  const t = useTexts();
  return (
    <details open={refused?.intent === "record"}>
      <summary>{t("wayin.record")}</summary>
      <Ask formKey={formKey} refused={refused} intent="record" label={t("wayin.record")}>
        <BodyShort>{t("wayin.record-about")}</BodyShort>
        <Pick name="way" label={t("wayin.way")} options={ways.map((value) => ({ value, label: t(`wayin.way.${value}`) }))} />
        <Line name="helperName" label={t("wayin.helper")} />
        <Line name="witnessName" label={t("wayin.witness")} />
        <DayField name="agreedOn" label={t("wayin.agreed-on")} />
        <Pick name="agreedHow" label={t("wayin.agreed-how")} options={agreedHows.map((value) => ({ value, label: t(`wayin.agreed-how.${value}`) }))} />
        <Words name="note" label={t("wayin.note")} optional rows={2} />
        <Do kind="secondary">{t("wayin.record-do")}</Do>
      </Ask>
    </details>
  );
}
