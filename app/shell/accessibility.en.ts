import type { accessibilityNb } from "#shell/accessibility.nb.ts";

export const accessibilityEn: Record<keyof typeof accessibilityNb, string> = {
  "accessibility.title": "Accessibility",
  "accessibility.intro":
    "Helhet is to be usable by everyone: by keyboard, screen reader, large text, on a small phone and without JavaScript. The aim is WCAG 2.2, levels A and AA. That is more than the law asks in Norway (regulation on universal design of ICT, WCAG 2.1) and Sweden (act 2018:1937, EN 301 549).",
  "accessibility.status": "We hold that Helhet partly meets the requirements. That is our own judgement. Nobody from outside has checked it.",
  "accessibility.unmet": "What we do not meet, or do not know",
  "accessibility.unmet.people": "People with disabilities have not tried Helhet yet.",
  "accessibility.unmet.readers": "We have not tried real screen readers (JAWS, NVDA, VoiceOver), only the names and roles they read.",
  "accessibility.unmet.pdf": "The plan as PDF is tagged with headings, language and reading order, but is not checked against PDF/UA.",
  "accessibility.unmet.drawings": "The drawing of who is around you, and the timeline, are pictures. All that is in them stands as text on the page too.",
  "accessibility.unmet.language": "What others have written may be in another language than the page. A screen reader is not told.",
  "accessibility.unmet.easy": "There is no version in easy language, Sámi or sign language.",
  "accessibility.unmet.statement": "The body that uses Helhet answers for the statement. This page is what it can build on.",
  "accessibility.tried": "How it has been tried",
  "accessibility.tried.axe": "Every page, in three languages, with axe: no fault that the tool finds. Such tools find less than half of the obstacles.",
  "accessibility.tried.keyboard": "The main work is done by keyboard alone, from start to end.",
  "accessibility.tried.names": "Buttons and fields are found only by the name they have for a screen reader.",
  "accessibility.tried.narrow": "Every page on a screen 360 pixels wide, without scrolling sideways.",
  "accessibility.tried.script": "The main work is done without JavaScript.",
  "accessibility.tried.html": "Colour never says anything alone, and buttons are large enough to hit.",
  "accessibility.tried.time":
    "You are signed out after a while, for privacy. You are told first, get more time with one press, and lose nothing you have written.",
  "accessibility.tell": "Is there something you cannot use?",
  "accessibility.tell-us": "Tell the one who gave you access, or your coordinator. They are to help you and pass it on.",
  "accessibility.tell-do": "Write to those who run Helhet",
  "accessibility.other-ways": "Everything in Helhet can be done without a screen too: on paper, by phone or together with someone. It costs you nothing.",
  "accessibility.supervision": "If you get no help",
  "accessibility.in-norway": "In Norway: the authority for universal design of ICT,",
  "accessibility.in-sweden": "In Sweden: the Agency for Digital Government,",
  "accessibility.made": "Written on 22 November 2026. It is rewritten when something changes, and every year at least.",
};
