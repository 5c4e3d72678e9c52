// temporary stub by the lead; the demo engineer overwrites this file
export const demoActors: readonly { subject: string; name: string; capacity: "professional" | "person" | "circle"; mandateId: string | undefined; country: "no" | "se"; role: string; label_nb: string; label_sv: string; label_en: string }[] = [];
