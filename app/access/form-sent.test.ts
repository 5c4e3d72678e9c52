import { describe, expect, it } from "vitest";
import { formSent } from "#access/form-sent.server.ts";

const sent = (type: string, body: BodyInit) => formSent(new Request("http://house/persons", { method: "POST", body, headers: { "Content-Type": type } }));
const urlencoded = "application/x-www-form-urlencoded";

describe("a form as it was sent", () => {
  it.each([
    ["JSON", "application/json", "{}"],
    ["plain text", "text/plain", "name=x"],
    ["a multipart that never ends", "multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb'],
    ["a multipart without its boundary", "multipart/form-data", "--x--"],
    ["a NUL in a value", urlencoded, "name=a%00b"],
    ["a NUL in a name", urlencoded, "a%00b=name"],
  ])("is answered 400 where it is %s", async (_what, type, body) => {
    await expect(sent(type, body)).rejects.toMatchObject({ init: { status: 400 } });
  });

  it("is read where a browser sent it, in either kind", async () => {
    expect([...(await sent(urlencoded, "name=%C3%A6&name=b"))]).toEqual([
      ["name", "æ"],
      ["name", "b"],
    ]);
    expect((await sent("multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n')).get("a")).toBe("b");
  });
});
