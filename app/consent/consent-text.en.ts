import type { ConsentText } from "#consent/consent-text.ts";

export const consentTextEn: readonly ConsentText[] = [
  {
    version: "2025-09",
    from: "2025-09-01",
    own: [
      "Those who help you have a duty of confidentiality. This consent lets those you choose share what you choose with each other. They may use it only to work together on your plan.",
      "You decide. If you say no, you lose no help that you have a right to. But they cannot then use a shared plan.",
      "The consent ends by itself on its end date. You can take it back before that, all of it or from one of them. You need not say why. It takes effect at once.",
      "Those who lose access are told only that it has ended. What they have written in their own records is not deleted. The records are their own responsibility.",
      "The law says that they must sometimes speak up without consent, for example when a life is in danger or a child may come to harm.",
      "Each time someone opens the plan, it is written down. You can see who it was.",
    ],
    about: [
      "Those who help {name} have a duty of confidentiality. This consent lets those who are chosen share what is chosen with each other. They may use it only to work together on the plan of {name}.",
      "It is voluntary. A no takes away no help that {name} has a right to. But they cannot then use a shared plan.",
      "The consent ends by itself on its end date. It can be taken back before that, all of it or from one of them. Nobody needs to say why. It takes effect at once.",
      "Those who lose access are told only that it has ended. What they have written in their own records is not deleted. The records are their own responsibility.",
      "The law says that they must sometimes speak up without consent, for example when a life is in danger or a child may come to harm.",
      "For a child, every guardian must say yes, each for themselves. The child is to say what they think, and it counts for more the older the child is.",
      "Each time someone opens the plan, it is written down. {name} and the guardians can see who it was.",
    ],
  },
];
