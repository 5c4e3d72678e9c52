interface PhoneProps {
  readonly number: string;
  /** what is heard instead of the bare number */
  readonly label?: string;
  readonly className?: string;
}

/** A number that a thumb can call. */
export function Phone({ number, label, className }: PhoneProps) {
  return (
    <a className={className} href={`tel:${number.replaceAll(/[^+\d]/g, "")}`} aria-label={label}>
      {number}
    </a>
  );
}
