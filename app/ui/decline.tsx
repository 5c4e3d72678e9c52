import type { ReactNode } from "react";
import { Ask, Do, type RefusedShown, Words } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";

interface DeclineProps {
  readonly title: string;
  readonly means: ReactNode;
  readonly reason: string;
  readonly reasonHow: string;
  readonly sayNo: string;
  readonly className: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** A no, with its reason. */
export function Decline({ title, means, reason, reasonHow, sayNo, className, formKey, refused }: DeclineProps) {
  return (
    <Section id="decline" title={title} className={className}>
      {means}
      <Ask formKey={formKey} refused={refused} intent="decline" label={title}>
        <Words name="reason" label={reason} description={reasonHow} rows={2} maxLength={1000} />
        <Do kind="secondary">{sayNo}</Do>
      </Ask>
    </Section>
  );
}
