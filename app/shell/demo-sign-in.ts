import { demoActors } from "#db/demo/actors.ts";

export type DemoActor = (typeof demoActors)[number];

export function listDemoActors(): readonly DemoActor[] {
  return demoActors;
}

export function findDemoActor(subject: unknown): DemoActor | undefined {
  return demoActors.find((actor) => actor.subject === subject);
}
