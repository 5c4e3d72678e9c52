import { BodyShort, Tag } from "@navikt/ds-react";
import { isTwoWay, wayOf } from "#contact/contact.ts";
import type { ContactPage } from "#contact/contact-page.store.server.ts";
import { Ask, Carry, Do, type RefusedShown } from "#ui/form.tsx";
import { formatClock, formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

type Contact = ContactPage["contacts"][number];

interface Props {
  readonly contacts: readonly Contact[];
  readonly isOwner: boolean;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** The latest contacts and attempts, newest first; what one wrote oneself may be taken back. */
export function ContactList({ contacts, isOwner, formKey, refused }: Props) {
  const t = useTexts();
  return (
    <ul className="plain-list contact-list">
      {contacts.map((contact) => (
        <li key={contact.id}>
          <div className="row">
            <BodyShort weight="semibold" as="span">
              <time dateTime={contact.on}>{formatDay(contact.on, t.language)}</time>
              {`, ${formatClock(contact.at, t.language)}`}
            </BodyShort>
            <Tag size="small" variant={isTwoWay(contact) ? "success" : "neutral"}>
              {t.of(
                contact.direction === "from-person" && contact.outcome !== "met"
                  ? "contact.outcome-shown.not-taken"
                  : `contact.outcome-shown.${contact.outcome}`,
              )}
            </Tag>
          </div>
          <BodyShort>
            {t(contact.direction === "from-person" && isOwner ? "contact.line.from-person-own" : `contact.line.${contact.direction}`, {
              way: t(`contact.way-shown.${wayOf(contact)}`),
              name: contact.name,
            })}
          </BodyShort>
          {contact.nextOn !== null && (
            <BodyShort size="small" className="muted">
              {t("contact.next-agreed", { day: formatDay(contact.nextOn, t.language) })}
            </BodyShort>
          )}
          {contact.isMine && (
            <Ask
              formKey={formKey}
              refused={refused?.typed["contactId"] === contact.id ? refused : undefined}
              intent="take-back"
              label={t("contact.take-back-of", { day: formatDay(contact.on, t.language) })}
            >
              <Carry name="contactId" value={contact.id} />
              <Do kind="tertiary">{t("contact.take-back")}</Do>
            </Ask>
          )}
        </li>
      ))}
    </ul>
  );
}
