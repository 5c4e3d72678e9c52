/** What is named in the three languages of the house. */
export interface Wordings {
  readonly nameNb: string;
  readonly nameSv: string;
  readonly nameEn: string;
}

export function wordingIn({ nameNb, nameSv, nameEn }: Wordings, language: string): string {
  return language === "sv" ? nameSv : language === "en" ? nameEn : nameNb;
}
