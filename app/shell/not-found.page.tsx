import { notFound } from "#access/page.server.ts";

export function loader(): never {
  return notFound();
}

export default function NotFoundPage() {
  return null;
}
