import { Link } from "react-router";
import { WISH_KINDS } from "#contact/wish.ts";
import { Ask, Do } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

/** On her own first page: one tap says that the help is too little, too much, or not the right one. */
export function WishQuick({ formKey, personId }: { formKey: string; personId: string }) {
  const t = useTexts();
  const to = `/persons/${personId}/wishes`;
  return (
    <Section id="wish" title={t("wish.quick")} size="small" className="stack--tight no-print">
      <Ask formKey={formKey} intent="say" action={to} label={t("wish.quick")}>
        <div className="row">
          {WISH_KINDS.map((kind) => (
            <Do key={kind} kind="secondary" name="kind" value={kind}>
              {t(`wish.short.${kind}`)}
            </Do>
          ))}
        </div>
      </Ask>
      <Link to={to}>{t("wish.quick-more")}</Link>
    </Section>
  );
}
