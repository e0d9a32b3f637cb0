/** @jest-environment jsdom */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ManifestHandlerXml } from "office-addin-manifest/lib/manifestHandler/manifestHandlerXml";
import { checkedOrigin, manifestFor, PLACEHOLDER } from "../../tools/manifest";

/*
 * What Microsoft's validator would say, without asking it: it wants the manifest sent in. Orders and
 * lengths are those of the schemas in [MS-OWEMXML].
 */

// Only its writer needs it, and an early Node 20 can't require an ES module.
jest.mock("uuid", () => ({}));

const root = join(__dirname, "..", "..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");

function parse(xml: string): Element {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  expect(document.querySelector("parsererror")?.textContent).toBeUndefined();
  return document.documentElement;
}

const children = (element: Element) => [...element.children];
const names = (element: Element) => children(element).map(({ tagName }) => tagName);

/** The only element on a path such as "Hosts/Host/Runtimes". */
function at(element: Element, path: string): Element {
  return path.split("/").reduce((parent, name) => {
    const found = children(parent).filter(({ tagName }) => tagName === name);
    expect(`${path}: ${found.length}`).toBe(`${path}: 1`);
    return found[0];
  }, element);
}

const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? "";
const resid = attribute("resid");
const id = attribute("id");
const inEnglish = attribute("DefaultValue");
const overridesOf = (element: Element) =>
  children(element).filter(({ localName }) => localName === "Override");
const inChinese = (element: Element) => overridesOf(element).map(attribute("Value"));

const built = manifestFor(source, {
  origin: "https://host.example/app",
  version: "1.2.3",
  development: false,
});
const manifest = parse(built);
const overrides = at(manifest, "VersionOverrides");
const host = at(overrides, "Hosts/Host");
const resources = at(overrides, "Resources");
const all = [...manifest.getElementsByTagName("*")];
const named = (name: string) => all.filter(({ tagName }) => tagName === name);
const defined = children(resources).flatMap(children);
const namespace = resid(at(host, "AllFormFactors/ExtensionPoint/Namespace"));

describe("order of the elements", () => {
  test.each([
    [
      "OfficeApp",
      manifest,
      [
        "Id",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
        "Description",
        "IconUrl",
        "HighResolutionIconUrl",
        "SupportUrl",
        "AppDomains",
        "Hosts",
        "Requirements",
        "DefaultSettings",
        "Permissions",
        "VersionOverrides",
      ],
    ],
    ["VersionOverrides", overrides, ["Hosts", "Resources"]],
    ["Host", host, ["Runtimes", "AllFormFactors", "DesktopFormFactor"]],
    ["DesktopFormFactor", at(host, "DesktopFormFactor"), ["GetStarted", "FunctionFile", "ExtensionPoint"]],
    ["GetStarted", at(host, "DesktopFormFactor/GetStarted"), ["Title", "Description", "LearnMoreUrl"]],
    [
      "CustomFunctions",
      at(host, "AllFormFactors/ExtensionPoint"),
      ["Script", "Page", "Metadata", "Namespace"],
    ],
    [
      "Group",
      at(host, "DesktopFormFactor/ExtensionPoint/OfficeTab/Group"),
      ["Label", "Icon", "Control", "Control"],
    ],
    ["Resources", resources, ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]],
  ])("%s", (_, element, expected) => {
    expect(names(element)).toEqual(expected);
  });

  test("each button has label, tip, icon and action", () => {
    expect(named("Control")).toHaveLength(2);
    for (const control of named("Control")) {
      expect(names(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
  });
});

describe("identity and requirements", () => {
  test("id, version of four parts, permission", () => {
    expect(at(manifest, "Id").textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(at(manifest, "Version").textContent).toBe("1.2.3.0");
    expect(at(manifest, "Permissions").textContent).toBe("ReadWriteDocument");
    expect(manifest.getAttribute("xsi:type")).toBe("TaskPaneApp");
  });

  test("requirement sets", () => {
    const sets = children(at(manifest, "Requirements/Sets")).map((set) => [
      set.getAttribute("Name"),
      set.getAttribute("MinVersion"),
    ]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
      ["ExcelApi", "1.12"],
    ]);
  });

  test("functions live under SAAS, and a button builds the checklist", () => {
    expect(inEnglish(defined.find((element) => id(element) === namespace)!)).toBe("SAAS");
    expect(named("FunctionName").map(({ textContent }) => textContent)).toEqual(["buildChecklist"]);
  });
});

describe("resources", () => {
  const ids = defined.map(id);

  test("every resid is defined once, every definition is used, none is longer than 32", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(all.map(resid).filter(Boolean))).toEqual(new Set(ids));
    for (const each of ids) expect(each.length).toBeLessThanOrEqual(32);
  });

  test("one resid for runtime, functions’ page, commands and pane: Excel starts no shared runtime otherwise", () => {
    const pane = all.find((element) => element.getAttribute("xsi:type") === "ShowTaskpane")!;
    const shared = [
      at(host, "Runtimes/Runtime"),
      at(host, "AllFormFactors/ExtensionPoint/Page/SourceLocation"),
      at(host, "DesktopFormFactor/FunctionFile"),
      at(pane, "SourceLocation"),
    ].map(resid);
    expect(new Set(shared).size).toBe(1);
    expect(at(host, "Runtimes/Runtime").getAttribute("lifetime")).toBe("long");
    expect(named("TaskpaneId")).toEqual([]);
  });

  test("texts keep to the lengths of the schema, in both languages", () => {
    const limits: Readonly<Record<string, number>> = {
      DisplayName: 125,
      Description: 250,
      ShortStrings: 125,
      LongStrings: 250,
    };
    const texts: [string, Element][] = [
      ["DisplayName", at(manifest, "DisplayName")],
      ["Description", at(manifest, "Description")],
      ...["ShortStrings", "LongStrings"].flatMap((kind) =>
        children(at(resources, `bt:${kind}`)).map((text): [string, Element] => [kind, text]),
      ),
    ];
    for (const [kind, text] of texts) {
      const values = [inEnglish(text), ...inChinese(text)];
      for (const value of values) expect(value.length).toBeLessThanOrEqual(limits[kind]);
    }
  });

  test("everything that is read or localised has its Chinese form", () => {
    const readable = [
      at(manifest, "DisplayName"),
      at(manifest, "Description"),
      at(manifest, "SupportUrl"),
      ...children(at(resources, "bt:ShortStrings")).filter((text) => id(text) !== namespace),
      ...children(at(resources, "bt:LongStrings")),
      ...defined.filter((url) => /Metadata|Help/.test(id(url))),
    ];
    for (const element of readable) {
      expect(overridesOf(element).map(attribute("Locale"))).toEqual(["zh-CN"]);
    }
    const metadata = defined.find((url) => /Metadata/.test(id(url)))!;
    expect(inEnglish(metadata)).toBe("https://host.example/app/functions.json");
    expect(inChinese(metadata)).toEqual(["https://host.example/app/functions.zh-cn.json"]);
  });
});

describe("addresses", () => {
  const own = [...built.matchAll(/https?:[^"<\s]+/g)]
    .map(([url]) => url)
    .filter((url) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(url));

  test("one origin, over https", () => {
    expect(new Set(own.map((url) => new URL(url).origin))).toEqual(new Set(["https://host.example"]));
  });

  test("pages lie under the given path; the domain stands without it", () => {
    const domain = at(manifest, "AppDomains/AppDomain").textContent;
    expect(domain).toBe("https://host.example");
    for (const url of own.filter((each) => each !== domain)) {
      expect(url.startsWith("https://host.example/app/")).toBe(true);
    }
  });

  test("icons exist and are as large as they claim", () => {
    const claims = [
      ...all
        .filter((element) => element.hasAttribute("size"))
        .map((image) => [Number(image.getAttribute("size")), addressOf(image)] as const),
      [32, inEnglish(at(manifest, "IconUrl"))] as const,
      [64, inEnglish(at(manifest, "HighResolutionIconUrl"))] as const,
    ];
    expect(claims.map(([size]) => size)).toEqual([16, 32, 80, 16, 32, 80, 16, 32, 80, 32, 64]);
    for (const [size, url] of claims) {
      expect(pixels(join(root, url.replace("https://host.example/app/", "")))).toEqual([size, size]);
    }
  });

  function addressOf(image: Element): string {
    return inEnglish(defined.find((element) => id(element) === resid(image))!);
  }

  /** Width and height as the header of a PNG gives them. */
  function pixels(file: string): [number, number] {
    const bytes = readFileSync(file);
    expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }
});

describe("manifestFor", () => {
  const released = { origin: PLACEHOLDER, version: "1.2.3", development: false };

  test("a development build has its own id and name, and no other name", () => {
    const development = parse(
      manifestFor(source, { ...released, origin: "https://localhost:3000", development: true }),
    );
    expect(at(development, "Id").textContent).not.toBe(at(manifest, "Id").textContent);
    expect(inEnglish(at(development, "DisplayName"))).toBe("Hourglass (dev)");
    expect(inChinese(at(development, "DisplayName"))).toEqual(["Hourglass (dev)"]);
  });

  test("leaves nothing of the placeholder", () => {
    const xml = manifestFor(source, { ...released, origin: "https://host.example/app" });
    expect(xml).not.toContain(PLACEHOLDER);
  });

  test("refuses a version that isn’t three numbers", () => {
    expect(() => manifestFor(source, { ...released, version: "next" })).toThrow(/three numbers/);
  });

  test("Microsoft’s own reader understands it", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "hourglass-")), "manifest.xml");
    writeFileSync(file, manifestFor(source, released));
    const info = await new ManifestHandlerXml(file).parseManifest();
    expect(info).toMatchObject({
      displayName: "Hourglass",
      version: "1.2.3.0",
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      defaultLocale: "en-US",
    });
  });
});

describe("checkedOrigin", () => {
  test.each([
    ["https://host.example/app/", "https://host.example/app"],
    ["https://host.example/", "https://host.example"],
    ["https://localhost:3000", "https://localhost:3000"],
  ])("%s is %s", (given, origin) => {
    expect(checkedOrigin(given)).toBe(origin);
  });

  test.each(["http://host.example", "host.example", "https://host.example/?a=1", ""])(
    "refuses %p",
    (given) => {
      expect(() => checkedOrigin(given)).toThrow(/https address/);
    },
  );
});
