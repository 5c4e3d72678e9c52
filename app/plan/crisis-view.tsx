import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { CrisisCalls } from "#plan/crisis-calls.tsx";
import type { CrisisRead } from "#plan/crisis.store.server.ts";
import { type CrisisPart, type CrisisPage, plainParts, zoneParts, zones } from "#plan/crisis.ts";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly read: CrisisRead;
  readonly person: { readonly name: string; readonly givenName: string };
  readonly isOwner: boolean;
  /** where the crisis plan's pages lie, for one who may write here */
  readonly writeAt?: string | undefined;
}

/** The whole crisis plan: whom to call now, the three colours in words, signs, what helps and what does not. To whoever comes to help, red stands first. */
export function CrisisView({ read, person, isOwner, writeAt }: Props) {
  const t = useTexts();
  const name = person.givenName;
  const write = (page: CrisisPage, isEmpty: boolean, title: string) =>
    writeAt !== undefined && (
      <Link to={`${writeAt}/words/${page}`} className="no-print">
        {isEmpty ? t("crisis.write") : t("crisis.change")}
        <span className="aksel-sr-only"> ({title})</span>
      </Link>
    );
  const plain = (part: (typeof plainParts)[number]) => {
    const title = isOwner ? t(`crisis.${part}-own`) : t(`crisis.${part}`, { name });
    const said = wordsOf(read, part);
    return (
      <Section key={part} id={part} title={title} size="small" className="stack--tight">
        {said === undefined ? <Empty text={t(`crisis.ask-${part}`)} mayWrite={writeAt !== undefined} /> : <Said said={said} person={person} />}
        {write(part, said === undefined, title)}
      </Section>
    );
  };
  return (
    <>
      <Approved read={read} name={name} isOwner={isOwner} />
      <CrisisCalls contacts={read.contacts} now={read} isOwner={isOwner} writeAt={writeAt} />
      {(writeAt === undefined ? zones.toReversed() : zones).map((zone) => (
        <section key={zone} aria-labelledby={zone} className={`card stack--tight zone zone--${zone}`}>
          <Heading level="2" size="small" id={zone}>
            {t(`crisis.zone-${zone}`)}
          </Heading>
          {zoneParts.map((part) => {
            const said = wordsOf(read, `${zone}-${part}`);
            return (
              <div key={part}>
                <Heading level="3" size="xsmall">
                  {isOwner ? t(`crisis.zone-${part}-own`) : t(`crisis.zone-${part}`, { name })}
                </Heading>
                {said === undefined ? <Empty text={t(`crisis.ask-zone-${part}`)} mayWrite={writeAt !== undefined} /> : <Said said={said} person={person} />}
              </div>
            );
          })}
          {write(
            zone,
            zoneParts.every((part) => wordsOf(read, `${zone}-${part}`) === undefined),
            t(`crisis.zone-${zone}`),
          )}
        </section>
      ))}
      {plainParts.map(plain)}
    </>
  );
}

const wordsOf = (read: CrisisRead, part: CrisisPart) => read.words.find((each) => each.part === part);

/** A part that is empty asks kindly, of those who may write; to others it says that nothing stands there. */
function Empty({ text, mayWrite }: { text: string; mayWrite: boolean }) {
  const t = useTexts();
  return <BodyShort className="muted">{mayWrite ? text : t("crisis.nothing-here")}</BodyShort>;
}

function Said({ said, person }: { said: CrisisRead["words"][number]; person: Props["person"] }) {
  const t = useTexts();
  return (
    <div>
      <BodyShort className="pre-line">{said.words}</BodyShort>
      {(said.writtenHow === "dictated" || said.writtenByName !== person.name) && (
        <BodyShort size="small" className="muted">
          {said.writtenHow === "dictated"
            ? t("words.by-dictated", { writer: said.writtenByName, name: person.givenName })
            : t("words.by-guardian", { writer: said.writtenByName, name: person.givenName })}
        </BodyShort>
      )}
    </div>
  );
}

/** Whose yes stands under it, in words; a colour alone says nothing. */
function Approved({ read: { approval, contentVersion }, name, isOwner }: { read: CrisisRead; name: string; isOwner: boolean }) {
  const t = useTexts();
  const stands = approval !== null && approval.contentVersion === contentVersion;
  const values =
    approval === null ? undefined : { day: formatDay(approval.approvedAt, t.language), name, by: approval.approvedByName, witness: approval.witnessName ?? "" };
  return (
    <div className="row">
      <Tag size="small" variant={stands ? "success" : "warning"}>
        {stands ? t("crisis.approved") : approval === null ? t("crisis.draft") : t("crisis.changed-since")}
      </Tag>
      {values !== undefined && (
        <BodyShort size="small">
          {approval?.how === "aloud"
            ? t("crisis.approved-aloud", values)
            : approval?.how === "guardian"
              ? t("crisis.approved-guardian", values)
              : isOwner
                ? t("crisis.approved-own", values)
                : t("crisis.approved-by", values)}
        </BodyShort>
      )}
    </div>
  );
}
