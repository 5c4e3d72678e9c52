import { Heading, LinkCard, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { reasonWords } from "#contact/signal-words.tsx";
import type { GroupName, Ordered } from "#shell/my-day.ts";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/** So many of a group are shown; the rest is folded, not gone. */
const SHOWN = 10;

interface Group {
  readonly name: GroupName | null;
  readonly waiting: readonly Ordered[];
}

/** What waits, in its groups: each thing a card that leads to where it is done, with the reason. */
export function WaitingGroups({ groups }: { readonly groups: readonly Group[] }) {
  const t = useTexts();
  return groups.map(({ name, waiting }) =>
    name === null ? (
      <WaitingList key="all" waiting={waiting} level="h2" />
    ) : (
      <section key={name} aria-labelledby={name} className="stack--tight">
        <Heading level="2" size="small" id={name}>
          {t(`my-day.group.${name}`)} ({waiting.length})
        </Heading>
        <WaitingList waiting={waiting.slice(0, SHOWN)} level="h3" />
        {waiting.length > SHOWN && (
          <details>
            <summary>{t("my-day.more", { count: waiting.length - SHOWN })}</summary>
            <WaitingList waiting={waiting.slice(SHOWN)} level="h3" />
          </details>
        )}
      </section>
    ),
  );
}

function WaitingList({ waiting, level }: { readonly waiting: readonly Ordered[]; readonly level: "h2" | "h3" }) {
  const t = useTexts();
  return (
    <ol className="plain-list waiting">
      {waiting.map((each) => (
        <li key={each.key}>
          <LinkCard>
            <LinkCard.Title as={level}>
              <LinkCard.Anchor asChild>
                <Link to={each.to}>{t.of(each.what, each.values)}</Link>
              </LinkCard.Anchor>
            </LinkCard.Title>
            <LinkCard.Description>
              {each.reasons === undefined
                ? t.of(each.why, each.values)
                : each.reasons.map((reason, n) => <div key={reason.key + String(n)}>{reasonWords(t, reason)}</div>)}
            </LinkCard.Description>
            {each.dueOn !== null && (
              <LinkCard.Footer>
                <Tag size="small" variant={each.isLate ? "warning" : "neutral"}>
                  {each.isLate
                    ? `${t("my-day.late")}, ${t("my-day.was-by", { day: formatDay(each.dueOn, t.language) })}`
                    : t("my-day.by", { day: formatDay(each.dueOn, t.language) })}
                </Tag>
              </LinkCard.Footer>
            )}
          </LinkCard>
        </li>
      ))}
    </ol>
  );
}
