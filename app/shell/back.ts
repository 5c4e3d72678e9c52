/** Only a path of this house may be gone back to: never another site (open redirect). */
export function safePath(path: unknown): string {
  return typeof path === "string" && /^\/(?![/\\])[\w\-./]*$/.test(path) ? path : "/";
}
