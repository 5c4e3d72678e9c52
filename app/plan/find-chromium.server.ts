import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";

export interface Chromium {
  readonly executablePath: string;
  /** what the npm browser needs on a machine without its libraries and fonts */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Our own flags: the npm browser's defaults switch web security off. */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser that prints: the one named, Debian's, or the one npm brought along (unpacked once a machine and version). */
export function findChromium(named: string | undefined): Chromium | undefined {
  for (const executablePath of named === undefined ? SYSTEM : [named, ...SYSTEM]) {
    if (existsSync(executablePath)) return { executablePath };
  }
  try {
    return unpack(path.resolve("node_modules/@sparticuz/chromium"));
  } catch {
    return undefined; // not installed, or this machine cannot unpack it: the reader is told to print by herself
  }
}

function unpack(packed: string): Chromium {
  const { version } = JSON.parse(readFileSync(path.join(packed, "package.json"), "utf8")) as { version: string };
  const folder = path.join(os.tmpdir(), `helhet-chromium-${version}-${os.userInfo().uid}`);
  const executablePath = path.join(folder, "chromium");
  if (!existsSync(path.join(folder, "ready"))) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(executablePath, brotliDecompressSync(readFileSync(path.join(packed, "bin/chromium.br"))), { mode: 0o755 });
    for (const part of ["al2023", "fonts"]) {
      const target = path.join(folder, part);
      mkdirSync(target, { recursive: true });
      execFileSync("tar", ["-x", "-C", target], { input: brotliDecompressSync(readFileSync(path.join(packed, `bin/${part}.tar.br`))) });
    }
    const fonts = `<dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir>`;
    writeFileSync(
      path.join(folder, "fonts.conf"),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${fonts}</fontconfig>`,
    );
    writeFileSync(path.join(folder, "ready"), "");
  }
  return {
    executablePath,
    environment: {
      LD_LIBRARY_PATH: [path.join(folder, "al2023/lib"), path.join(folder, "al2023")].join(":"),
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
    },
  };
}
