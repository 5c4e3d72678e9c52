import { Pick } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

/** Asked of a guardian: are these the child's words, or the guardian's own for the child? */
export function WhoseWordsAsked({ name }: { name: string }) {
  const t = useTexts();
  return (
    <Pick
      name="whose"
      label={t("words.whose")}
      defaultValue="told"
      options={[
        { value: "told", label: t("words.whose-told", { name }), description: t("words.whose-told-why") },
        { value: "own", label: t("words.whose-own", { name }), description: t("words.whose-own-why") },
      ]}
    />
  );
}
