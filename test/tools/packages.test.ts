import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (name: string) => readFileSync(join(__dirname, "../..", name), "utf8");

/*
 * What a fresh clone installs is what was tested: exact versions, and a lock file that names no server,
 * so that whatever registry npm is set to will do.
 */
describe.each(["", "tools/excel/", "tools/mutation/", "bench/"])("packages of ./%s", (folder) => {
  const manifest = JSON.parse(read(`${folder}package.json`)) as Record<
    string,
    Record<string, string> | undefined
  >;
  const lock = read(`${folder}package-lock.json`);
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };

  test("have exact versions", () => {
    for (const version of Object.values(wanted)) expect(version).toMatch(/^\d+\.\d+\.\d+(-r\.\d+)?$/);
  });

  test("are locked at these versions, without the address of a server", () => {
    const { packages } = JSON.parse(lock) as {
      packages: Record<string, { version: string; integrity?: string }>;
    };
    for (const [name, version] of Object.entries(wanted)) {
      expect([name, packages[`node_modules/${name}`].version]).toEqual([name, version]);
    }
    expect(lock).not.toContain('"resolved"');
    for (const [name, { integrity }] of Object.entries(packages)) {
      if (name !== "") expect([name, integrity]).toEqual([name, expect.stringMatching(/^sha512-/)]);
    }
  });
});
