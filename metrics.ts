import { createServer, type Server } from "node:http";

const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is measured beside the requests, asked for when somebody reads: a name and a number. */
export type Gauges = () => Promise<Readonly<Record<string, number>>>;

interface Timed {
  readonly under: number[];
  sum: number;
  count: number;
}

/** Counters of this process in the text format of Prometheus. Labels are route patterns, methods and statuses: nothing that is someone. */
export class Metrics {
  readonly #answers = new Map<string, number>();
  readonly #times = new Map<string, Timed>();

  count(route: string, method: string, status: number, ms: number): void {
    const answered = labels({ route, method, status: String(status) });
    this.#answers.set(answered, (this.#answers.get(answered) ?? 0) + 1);
    const timed = this.#times.get(route) ?? { under: BUCKETS.map(() => 0), sum: 0, count: 0 };
    this.#times.set(route, timed);
    timed.count += 1;
    timed.sum += ms / 1000;
    BUCKETS.forEach((bound, at) => {
      if (ms / 1000 <= bound) timed.under[at] = (timed.under[at] ?? 0) + 1;
    });
  }

  async text(gauges: Gauges): Promise<string> {
    const lines = ["# TYPE helhet_answers_total counter"];
    for (const [said, n] of this.#answers) lines.push(`helhet_answers_total${said} ${n}`);
    lines.push("# TYPE helhet_answer_seconds histogram");
    for (const [route, { under, sum, count }] of this.#times) {
      under.forEach((n, at) => lines.push(`helhet_answer_seconds_bucket${labels({ route, le: String(BUCKETS[at]) })} ${n}`));
      lines.push(`helhet_answer_seconds_bucket${labels({ route, le: "+Inf" })} ${count}`);
      lines.push(`helhet_answer_seconds_sum${labels({ route })} ${sum.toFixed(6)}`, `helhet_answer_seconds_count${labels({ route })} ${count}`);
    }
    for (const [name, value] of Object.entries(await gauges())) lines.push(`# TYPE helhet_${name} gauge`, `helhet_${name} ${value}`);
    return `${lines.join("\n")}\n`;
  }
}

const labels = (named: Readonly<Record<string, string>>) =>
  `{${Object.entries(named)
    .map(([name, value]) => `${name}="${value.replace(/["\\\n]/g, "\\$&")}"`)
    .join(",")}}`;

/** A port of its own, for the watcher's network alone: never the one people come to. */
export function serveMetrics(metrics: Metrics, gauges: Gauges, port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== "GET" || request.url !== "/metrics") return void response.writeHead(404).end();
    metrics.text(gauges).then(
      (text) => response.writeHead(200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8", "Cache-Control": "no-store" }).end(text),
      () => response.writeHead(503).end(),
    );
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}
