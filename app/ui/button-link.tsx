import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { Link } from "react-router";

interface Props {
  readonly to: string;
  readonly children: ReactNode;
  readonly variant?: "primary" | "secondary" | "tertiary" | "danger";
  readonly size?: "medium" | "small" | "xsmall";
  /** what it is called where its own words say too little */
  readonly label?: string;
}

const ITS_OWN_ROLE = { role: undefined };

/**
 * A link drawn as a button. Aksel gives everything that is no <button> the role of one, and a screen reader then says
 * "button" of what goes to another page: it keeps the role of a link.
 */
export function ButtonLink({ to, children, variant = "primary", size = "medium", label }: Props) {
  return (
    <Button as={Link} {...ITS_OWN_ROLE} to={to} variant={variant} size={size} {...(label === undefined ? {} : { "aria-label": label })}>
      {children}
    </Button>
  );
}
