interface Named {
  readonly nameNb: string | null;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
  readonly topicName: string | null;
}

/** The life area and topic of a question, decision or measure, in the reader's language; undefined where it belongs to the whole. */
export function placeName(item: Named, language: string): string | undefined {
  const area = language === "sv" ? item.nameSv : language === "en" ? item.nameEn : item.nameNb;
  const parts = [area, item.topicName].filter((part) => part !== null);
  return parts.length === 0 ? undefined : parts.join(" · ");
}
