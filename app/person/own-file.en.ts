import type { ownFileNb } from "#person/own-file.nb.ts";

export const ownFileEn: Record<keyof typeof ownFileNb, string> = {
  "event.own-file.page": "Saw the page for taking everything out",
  "event.own-file.take": "Took everything out as a file",
  "event.operator.export-person": "Took out everything about you, by order",
  "event.operator.export-agency": "Took out what the agency has written, by order",
  "own-file.title": "Everything about me",
  "own-file.link": "Take everything with me",
  "own-file.means":
    "Here you fetch everything that stands about you in Helhet and that you may see: the plan, your words, the meetings, the consents, the contacts and who has looked. You get it as a page to read and print, and as a file that another system can read.",
  "own-file.kept-apart": "The agencies' own records are not in it. You ask each agency for those.",
  "own-file.take-care": "The file is not locked. Keep it where only you can reach it.",
  "own-file.take-html": "Fetch everything as a page to read (HTML)",
  "own-file.take-json": "Fetch everything for another system (JSON)",
  "own-file.taken": "Fetched",
  "own-file.contents": "Contents",
  "own-file.yes": "yes",
  "own-file.no": "no",
  "audit.purpose.RECORDMGT": "to keep what an agency has written (RECORDMGT)",
  "audit.operator": "{name}, operations of Helhet",
};
