import { spanWords } from "#plan/crisis-calls.tsx";
import type { CrisisRead } from "#plan/crisis.store.server.ts";
import { type CrisisPart, plainParts, zoneParts, zones } from "#plan/crisis.ts";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/** The crisis plan on one sheet, for the door of the fridge: as on the screen, whom to call first. */
export function CrisisPaper({ read, name, givenName }: { read: CrisisRead; name: string; givenName: string }) {
  const t = useTexts();
  const of = (part: CrisisPart) => read.words.find((each) => each.part === part);
  const { approval, contacts } = read;
  const isStanding = approval !== null && approval.contentVersion === read.contentVersion;
  const length = read.words.reduce((sum, each) => sum + each.words.length, 0) + contacts.length * 90;
  const writer = read.words.find((each) => each.writtenHow === "dictated")?.writtenByName;
  return (
    <article className="paper paper--one" style={{ fontSize: `${length < 900 ? 14 : length < 1800 ? 12 : length < 3200 ? 10.5 : 9}pt` }}>
      <h1>{t("crisis.paper-title", { name })}</h1>
      <p className="paper__small">
        {isStanding ? t("crisis.approved-by", { name: givenName, day: formatDay(approval.approvedAt, t.language) }) : t("crisis.paper-not-approved")}
        {writer !== undefined && ` ${t("paper.written-down", { name: writer })}`}
      </p>
      <section>
        <h2>{t("crisis.calls")}</h2>
        {contacts.length === 0 ? (
          <p>{t("crisis.nothing-here")}</p>
        ) : (
          <ul>
            {contacts.map((line) => (
              <li key={line.id}>
                <strong>
                  {line.name} <span className="paper__phone">{line.phone}</span>
                </strong>
                {line.who !== "" && `, ${line.who}`}. {spanWords(line, t)}
              </li>
            ))}
          </ul>
        )}
      </section>
      {zones.map((zone) => (
        <section key={zone} className={`zone zone--${zone}`}>
          <h2>{t(`crisis.zone-${zone}`)}</h2>
          {zoneParts.map((part) => (
            <p key={part} className="pre-line">
              <strong>{t(`crisis.zone-${part}`, { name: givenName })}:</strong> {of(`${zone}-${part}`)?.words ?? t("crisis.nothing-here")}
            </p>
          ))}
        </section>
      ))}
      {plainParts.map((part) => {
        const said = of(part);
        return (
          said !== undefined && (
            <section key={part}>
              <h2>{t(`crisis.${part}`, { name: givenName })}</h2>
              <p className="pre-line">{said.words}</p>
            </section>
          )
        );
      })}
    </article>
  );
}
