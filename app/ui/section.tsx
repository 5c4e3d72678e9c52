import { Heading } from "@navikt/ds-react";
import type { ReactNode } from "react";

interface SectionProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly level?: "2" | "3";
  readonly size?: "medium" | "small" | "xsmall";
  /** the heading keeps its own distance, where the section is no stack */
  readonly spacing?: boolean;
  readonly className?: string;
  readonly lang?: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading, so that those who hear the page can jump to it by name. */
export function Section({ id, title, level = "2", size = "medium", spacing = false, className, lang, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={className} lang={lang}>
      <Heading level={level} size={size} id={id} spacing={spacing}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
