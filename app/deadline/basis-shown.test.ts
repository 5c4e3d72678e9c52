import { expect, it } from "vitest";
import { basisShown } from "#deadline/basis-shown.ts";

it("says on what a promise rests once", () => {
  const routine = "Lokal rutine i Fjordby: behov vurderes innen 3 virkedager";
  expect(basisShown("Lokal rutine", routine)).toBe(routine);
  expect(basisShown("Lokal rutin", routine)).toBe(routine);
  expect(basisShown("Lag", "Lag (2017:612) om samverkan vid utskrivning")).toBe("Lag (2017:612) om samverkan vid utskrivning");
  expect(basisShown("Överenskommelse", "Överenskommelsen Älvsta – Norrälv: svar")).toBe("Överenskommelsen Älvsta – Norrälv: svar");
});

it("and does say it where the source does not", () => {
  expect(basisShown("Avtale", "Samarbeidsavtalen i Fjordby")).toBe("Avtale: Samarbeidsavtalen i Fjordby");
  expect(basisShown("Local routine", "Lokal rutine i Fjordby")).toBe("Local routine: Lokal rutine i Fjordby");
  expect(basisShown("Lov", "Forskriften § 4")).toBe("Lov: Forskriften § 4");
});
