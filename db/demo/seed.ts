// temporary stub by the lead; the demo engineer overwrites this file
import type { Database } from "#db/connect.ts";
export async function seedDemo(_database: Database, _today: string): Promise<void> {}
export async function seedOnce(_database: Database, _say: (line: string) => void): Promise<void> {}
