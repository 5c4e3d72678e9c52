import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm, stat, writeFile } from "node:fs/promises";
import { type Readable, Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

/*
 * One file: a line that says what it is, a line that says what is in it (no secret, but authenticated), then the dump
 * under AES-256-GCM with the tag last. Beside it `<file>.sha256`, as `sha256sum -c` reads it.
 */
const MAGIC = "HELHET-BACKUP-1\n";
const TAG = 16;

const Manifest = z.strictObject({
  engine: z.enum(["pglite", "postgres"]),
  takenAt: z.iso.datetime(),
  house: z.uuid(),
  /** the newest migration in it */
  migration: z.string(),
  /** the last seal of the log, and its hash */
  seal: z.number().int(),
  sealHash: z.string().nullable(),
  revocations: z.number().int(),
  rows: z.record(z.string(), z.number().int()),
});
export type Manifest = z.output<typeof Manifest>;

const keyOf = (secret: string, salt: Buffer) => Buffer.from(hkdfSync("sha256", secret, salt, "helhet backup", 32));

/** Seals a dump into a file that appears under its name only once it is whole and on the disk. @returns its SHA-256 */
export async function sealBackup(file: string, secret: string, manifest: Manifest, dump: Readable): Promise<string> {
  const part = `${file}.part`;
  const nonce = randomBytes(28); // 16 for the key of this file, 12 for the cipher
  const head = Buffer.concat([Buffer.from(`${MAGIC}${JSON.stringify(manifest)}\n`), nonce]);
  const cipher = createCipheriv("aes-256-gcm", keyOf(secret, nonce.subarray(0, 16)), nonce.subarray(16)).setAAD(head);
  const hash = createHash("sha256").update(head);
  const sealing = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      const sealed = cipher.update(chunk);
      hash.update(sealed);
      done(null, sealed);
    },
    flush: (done) => {
      const rest = Buffer.concat([cipher.final(), cipher.getAuthTag()]);
      hash.update(rest);
      done(null, rest);
    },
  });
  try {
    await writeFile(part, head, { mode: 0o600, flag: "wx" });
    await pipeline(dump, sealing, createWriteStream(part, { flags: "a", flush: true }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  const sum = hash.digest("hex");
  await writeFile(`${file}.sha256`, `${sum}  ${file.split(/[\\/]/).at(-1) ?? file}\n`);
  return sum;
}

interface Opened {
  readonly manifest: Manifest;
  readonly head: Buffer;
}

/** @throws Error where this is no backup, or of a kind this version does not know */
export async function readManifest(file: string): Promise<Opened> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1 << 18), 0, 1 << 18, 0);
    const end = buffer.indexOf("\n", MAGIC.length);
    if (bytesRead < MAGIC.length || buffer.toString("latin1", 0, MAGIC.length) !== MAGIC || end < 0) throw new Error(`${file} is not a backup of Helhet.`);
    const manifest = Manifest.parse(JSON.parse(buffer.toString("utf8", MAGIC.length, end)));
    return { manifest, head: Buffer.from(buffer.subarray(0, end + 1 + 28)) };
  } finally {
    await handle.close();
  }
}

/** Opens a backup into `into`. What comes out is to be trusted only once this has ended well: the tag stands last. */
async function openBackup(file: string, secret: string, into: Writable): Promise<void> {
  const { head } = await readManifest(file);
  const { size } = await stat(file);
  if (size < head.length + TAG) throw new Error(`${file} has been cut.`);
  const nonce = head.subarray(-28);
  const handle = await open(file, "r");
  const tag = Buffer.alloc(TAG);
  await handle.read(tag, 0, TAG, size - TAG);
  await handle.close();
  const decipher = createDecipheriv("aes-256-gcm", keyOf(secret, nonce.subarray(0, 16)), nonce.subarray(16))
    .setAAD(head)
    .setAuthTag(tag);
  const body = size - TAG > head.length ? createReadStream(file, { start: head.length, end: size - TAG - 1 }) : undefined;
  if (body === undefined) throw new Error(`${file} is empty.`);
  await pipeline(body, decipher, into);
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

/** Reads a backup from end to end. @throws Error where a single bit of it is not as it was written, or the key is another */
export async function verifyBackup(file: string, secret: string): Promise<Manifest> {
  const { manifest } = await readManifest(file);
  await openBackup(file, secret, nowhere()).catch(() => {
    throw new Error(`${file} does not open: BACKUP_KEY is not the one it was made with, or the file has been damaged.`);
  });
  return manifest;
}

/** Opens a backup that has been verified first, so that nothing unproven reaches a database. */
export async function openVerified(file: string, secret: string, into: Writable): Promise<Manifest> {
  const manifest = await verifyBackup(file, secret);
  await openBackup(file, secret, into);
  return manifest;
}
