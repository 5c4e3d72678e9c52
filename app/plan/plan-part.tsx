import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useTexts } from "#ui/texts.tsx";
import { lifeAreaName, type LifeArea, type Placed } from "#plan/plan.ts";

/** A part of the plan, with the anchor other pages lead to (the statutory check names what is missing by it). */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="stack" aria-labelledby={`${id}-title`}>
      <Heading level="2" size="medium" id={`${id}-title`}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

export function Missing({ children }: { children: ReactNode }) {
  return <BodyShort className="muted">{children}</BodyShort>;
}

export function useAreaName(areas: readonly LifeArea[]): (code: string) => string {
  const t = useTexts();
  return (code) => lifeAreaName(areas, code, t.language) ?? t("plan.area.common");
}

export function TopicTag({ of }: { of: Placed }) {
  const t = useTexts();
  return of.topicName === null ? null : (
    <Tag size="small" variant="outline">
      {t("plan.topic", { name: of.topicName })}
    </Tag>
  );
}
