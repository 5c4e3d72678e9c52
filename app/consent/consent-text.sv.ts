import type { ConsentText } from "#consent/consent-text.ts";

export const consentTextSv: readonly ConsentText[] = [
  {
    version: "2025-09",
    from: "2025-09-01",
    own: [
      "De som hjälper dig har sekretess och tystnadsplikt. Samtycket låter dem du väljer dela det du väljer med varandra. De får bara använda det för att samarbeta om din plan.",
      "Du bestämmer själv. Säger du nej förlorar du ingen hjälp som du har rätt till. Men då kan de inte använda en gemensam plan.",
      "Samtycket slutar gälla av sig självt på slutdatumet. Du kan återkalla det före dess, helt eller för en av dem. Du behöver inte säga varför. Det gäller genast.",
      "De som inte längre får se får bara veta att deras åtkomst har upphört. Det de har skrivit i sina egna journaler tas inte bort. Journalen är deras eget ansvar.",
      "Lagen säger att de ibland måste säga till utan samtycke, till exempel när liv är i fara eller när ett barn kan fara illa.",
      "Varje gång någon öppnar planen skrivs det ner. Du kan se vem det var.",
    ],
    about: [
      "De som hjälper {name} har sekretess och tystnadsplikt. Samtycket låter dem som är valda dela det som är valt med varandra. De får bara använda det för att samarbeta om planen för {name}.",
      "Det är frivilligt. Ett nej tar inte bort någon hjälp som {name} har rätt till. Men då kan de inte använda en gemensam plan.",
      "Samtycket slutar gälla av sig självt på slutdatumet. Det kan återkallas före dess, helt eller för en av dem. Ingen behöver säga varför. Det gäller genast.",
      "De som inte längre får se får bara veta att deras åtkomst har upphört. Det de har skrivit i sina egna journaler tas inte bort. Journalen är deras eget ansvar.",
      "Lagen säger att de ibland måste säga till utan samtycke, till exempel när liv är i fara eller när ett barn kan fara illa.",
      "För ett barn måste alla vårdnadshavare säga ja, var och en för sig. Barnet ska få säga vad det själv tycker, och det ska väga tyngre ju äldre barnet är.",
      "Varje gång någon öppnar planen skrivs det ner. {name} och vårdnadshavarna kan se vem det var.",
    ],
  },
];
