import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { PGlite } from "@electric-sql/pglite";
import { CompiledQuery } from "kysely";
import { openPostgres } from "#db/connect.ts";
import { lockFolder } from "#db/folder-lock.ts";
import { type Manifest, sealBackup } from "./backup-file.ts";
import { describeContents, type Read } from "./count-rows.ts";
import { startTool } from "./postgres-tool.ts";

/** Where a database is: a folder (embedded), or the address of a login that sees every row. */
export type Place = { readonly folder: string } | { readonly url: string };

export interface Taken {
  readonly manifest: Manifest;
  readonly sha256: string;
}

/** Takes a whole, consistent, sealed copy. PostgreSQL goes on serving meanwhile; the embedded database must be stopped. */
export async function backUp(place: Place, file: string, secret: string): Promise<Taken> {
  return "url" in place ? fromPostgres(place.url, file, secret) : fromFolder(place.folder, file, secret);
}

async function fromPostgres(url: string, file: string, secret: string): Promise<Taken> {
  const database = openPostgres(url, 1);
  try {
    // one connection holds the snapshot that is counted and dumped
    return await database.kysely.connection().execute(async (connection) => {
      const read: Read = async <Row>(text: string) => (await connection.executeQuery<Row>(CompiledQuery.raw(text))).rows;
      await read("begin transaction isolation level repeatable read, read only");
      const takenAt = new Date().toISOString();
      const manifest: Manifest = { engine: "postgres", takenAt, ...(await describeContents(read)) };
      const [snapshot] = await read<{ id: string }>("select pg_export_snapshot() as id");
      const dump = startTool("pg_dump", url, ["--format=custom", "--no-password", `--snapshot=${snapshot?.id ?? ""}`]);
      dump.to.end();
      const sha256 = await sealBackup(file, secret, manifest, Readable.from(wholly(dump.from, () => dump.ended())));
      await read("rollback");
      return { manifest, sha256 };
    });
  } finally {
    await database.close();
  }
}

/** What a tool writes, and its failure where it fails: half a dump is never sealed. */
async function* wholly(from: Readable, ended: () => Promise<void>): AsyncGenerator<Buffer> {
  for await (const part of from) yield part as Buffer;
  await ended();
}

async function fromFolder(folder: string, file: string, secret: string): Promise<Taken> {
  const release = lockFolder(folder);
  try {
    const lite = await PGlite.create({ dataDir: folder });
    try {
      const takenAt = new Date().toISOString();
      const manifest: Manifest = { engine: "pglite", takenAt, ...(await describeContents(async <Row>(text: string) => (await lite.query<Row>(text)).rows)) };
      const dump = await lite.dumpDataDir("gzip");
      return { manifest, sha256: await sealBackup(file, secret, manifest, Readable.fromWeb(dump.stream() as ReadableStream)) };
    } finally {
      await lite.close();
    }
  } finally {
    release();
  }
}
