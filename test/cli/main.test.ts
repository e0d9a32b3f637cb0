import { calculated, sheetsIn, startEngine } from "../files/opened";
import { faultsIn } from "../files/schema";
import { readZip } from "../files/zip";
import { machineWith } from "./machine";

beforeAll(startEngine);

const cellsOf = (file: Uint8Array) =>
  new Map<string, string | number | undefined>(
    sheetsIn(readZip(file)).flatMap(({ name, cells }) =>
      cells.map((cell) => [`${name}!${cell.address}`, cell.formula ?? cell.text ?? cell.number] as const),
    ),
  );

describe("sheets", () => {
  test("lists every sheet by family, in the language asked for", async () => {
    const { run } = machineWith();
    const english = await run("sheets");
    expect(english.code).toBe(0);
    for (const words of ["Base data", "setup", "Set-up", "GTM Readiness"])
      expect(english.out).toContain(words);
    const chinese = await run("sheets --lang zh-CN");
    for (const words of ["基础数据", "基础设置", "GTM 就绪度"]) expect(chinese.out).toContain(words);
  });

  test("as JSON says id, family, title and purpose in both languages, and needs", async () => {
    const { out } = await machineWith().run("sheets --json");
    const sheets = JSON.parse(out) as Record<string, unknown>[];
    expect(sheets.find(({ id }) => id === "readiness")).toEqual({
      id: "readiness",
      family: "review",
      title: { en: "GTM Readiness", "zh-CN": "GTM 就绪度" },
      purpose: { en: expect.any(String), "zh-CN": expect.any(String) },
      needs: ["inputs"],
    });
    const ids = sheets.map(({ id }) => id);
    for (const { needs } of sheets) expect(ids).toEqual(expect.arrayContaining(needs as string[]));
  });
});

describe("export", () => {
  test("writes a sound file and says what is in it", async () => {
    const { disk, run } = machineWith();
    const { code, out, err } = await run("export setup costs --out F.xlsx");
    expect([code, out, err]).toEqual([0, "F.xlsx: Set-up, Monthly costs", ""]);
    const parts = readZip(disk.get("F.xlsx")!);
    expect(faultsIn(parts)).toEqual([]);
    expect(sheetsIn(parts).map(({ name }) => name)).toEqual(["Set-up", "Monthly costs"]);
  });

  test("says what came along and what is missing", async () => {
    const { run } = machineWith();
    expect((await run("export readiness --out A.xlsx")).out).toBe(
      "A.xlsx: GTM Inputs, GTM Readiness\nGTM Inputs came along, because GTM Readiness reads it.",
    );
    expect((await run("export costs --out B.xlsx --lang zh-CN")).out).toBe(
      "B.xlsx：月度成本\n「月度成本」还读取「基础设置」，此文件中没有，单元格内已注明。",
    );
  });

  test("fills the ledger’s sheet with a ledger in a file, which comes along, with the currency it has", async () => {
    const { disk, run } = machineWith({
      "L.csv":
        "customer,start,end,amount,interval,currency\nAcme,2025-01-01,,1200,year,USD\nBeta,2025-03-01,2025-09-01,50,month,USD\n",
    });
    const { code, out } = await run("export setup --data L.csv --out F.xlsx");
    expect([code, out]).toEqual([0, "F.xlsx: Set-up, Subscription ledger"]);
    const [setup, ledger] = sheetsIn(readZip(disk.get("F.xlsx")!)).map(({ cells }) =>
      cells.map(({ text, number }) => text ?? number),
    );
    expect(setup).toContain("USD");
    // 1 March and 1 September 2025, as Excel counts days.
    expect(ledger).toEqual(expect.arrayContaining(["Acme", 1200, "year", "Beta", 45_717, 45_901, 50]));
  });

  test.each([
    ["foo", 2, "--data takes none, sample or a file such as ledger.csv, not “foo”."],
    ["gone.csv", 1, "gone.csv could not be read:"],
    ["D.csv", 1, "D.csv leaves something open: Does “01/02/2025” say its day or its month first?"],
    ["N.csv", 1, "N.csv holds no row of a ledger."],
  ])("refuses %s as data in words", async (file, code, sentence) => {
    const files = {
      "D.csv": "customer,start,end,amount,interval\nAcme,01/02/2025,,1200,year\n",
      "N.csv": "customer,start,end,amount,interval\nAcme,2025-01-01,,x,year\n",
    };
    const answer = await machineWith(files).run(`export metrics --data ${file} --out F.xlsx`);
    expect([answer.code, answer.err]).toEqual([code, expect.stringContaining(sentence)]);
  });

  test("as JSON", async () => {
    const { out } = await machineWith().run("export setup --out F.xlsx --json");
    expect(JSON.parse(out)).toEqual({ file: "F.xlsx", sheets: [{ id: "setup", name: "Set-up" }], notes: [] });
  });

  test("live keeps our functions, native has none", async () => {
    const { disk, run } = machineWith();
    await run("export readiness --out N.xlsx");
    await run("export readiness --out L.xlsx --formulas live");
    const holds = (file: string) =>
      [...cellsOf(disk.get(file)!).values()].some((held) => String(held).includes("_xldudf_SAAS_LTVCAC("));
    expect([holds("N.xlsx"), holds("L.xlsx")]).toEqual([false, true]);
  });

  test("every stage that set-up names is named there", async () => {
    const { disk, run } = machineWith();
    for (const [stage, words] of [
      ["PSF", "PSF"],
      ["pmf", "PMF"],
      ["RESOURCES", "Resource integration"],
    ]) {
      expect((await run(`export setup --stage ${stage} --out F.xlsx --force`)).code).toBe(0);
      expect([...cellsOf(disk.get("F.xlsx")!).values()]).toContain(words);
    }
  });

  test("never overwrites without --force", async () => {
    const { disk, run } = machineWith({ "F.xlsx": "mine" });
    const { code, err } = await run("export setup --out F.xlsx");
    expect([code, err]).toEqual([
      1,
      "F.xlsx is already there and was left as it is. Choose another name, or add --force to overwrite it.",
    ]);
    expect(new TextDecoder().decode(disk.get("F.xlsx"))).toBe("mine");
    expect((await run("export setup --out F.xlsx --force")).code).toBe(0);
    expect(disk.get("F.xlsx")!.length).toBeGreaterThan(1_000);
  });
});

test.each([
  ["", 2, "hourglass COMMAND"],
  [
    "exprot",
    2,
    "There is no command “exprot”. There are sheets, export, portable, check, ledger, metrics, sql, reconcile; --help says more.",
  ],
  ["export", 2, "Say which sheets to export:"],
  ["export setup", 2, "Say where to write to, such as --out workbook.xlsx."],
  ["export setup --out", 2, "--out needs a value."],
  ["export setup --out F.csv", 2, "--out takes a file name that ends in .xlsx, not “F.csv”."],
  ["export setup deels --out F.xlsx", 2, "There is no sheet “deels”."],
  ["export setup --out F.xlsx --stage SEED", 2, "--stage takes PSF, PMF, GTM, SCALE, RESOURCES, not “SEED”."],
  ["export setup --out F.xlsx --langauge en", 2, "There is no option --langauge."],
  ["export setup --out F.xlsx --lang de", 2, "--lang takes en, zh-CN, not “de”."],
  ["sheets --out F.xlsx", 2, "There is no option --out."],
  ["sheets setup", 2, "sheets takes no “setup”."],
  ["export setup --out F.xlsx --fill gone.json", 1, "gone.json could not be read:"],
  ["导出 --lang zh-CN", 2, "没有命令「导出」。"],
])("hourglass %s: exits with %i, and says “%s”", async (line, code, words) => {
  const { disk, run } = machineWith();
  const answer = await run(line);
  expect(answer).toMatchObject({ code, out: "" });
  expect(answer.err).toContain(words);
  expect(disk.size).toBe(0);
});

test("help tells every command and option, in both languages", async () => {
  const { run } = machineWith();
  for (const [line, words] of [
    ["--help", "writes sheets"],
    ["help --lang zh-CN", "列出所有表"],
  ]) {
    const { code, out } = await run(line);
    expect(code).toBe(0);
    for (const word of [words, "sheets", "export", "--formulas", "--fill", "--force"])
      expect(out).toContain(word);
  }
});

describe("--fill", () => {
  const exportWith = async (fill: unknown, line: string) => {
    const { disk, run } = machineWith({ "f.json": JSON.stringify(fill) });
    const answer = await run(`export ${line} --out F.xlsx --fill f.json`);
    return { ...answer, file: disk.get("F.xlsx") };
  };

  test("figures over quarters and statuses reach their cells, and the sheet calculates with them", async () => {
    const { code, file } = await exportWith(
      {
        inputs: { I10: [1, 2, 3, 900_000], I11: [null, null, null, 30], I17: 120 },
        readiness: { R01: { status: "done", owner: "CEO", due: "2027-01-15" }, R02: "未完成" },
      },
      "readiness",
    );
    expect(code).toBe(0);
    const cells = [...cellsOf(file!).entries()];
    const rowOf = (key: string) => /\d+$/.exec(cells.find(([, held]) => held === key)![0])![0];
    const at = (address: string) => cellsOf(file!).get(address);
    const inputs = rowOf("I10");
    expect(["D", "E", "F", "G"].map((col) => at(`GTM Inputs!${col}${inputs}`))).toEqual([1, 2, 3, 900_000]);
    const item = rowOf("R01");
    expect(["C", "J", "K"].map((col) => at(`GTM Readiness!${col}${item}`))).toEqual(["Done", "CEO", 46_402]);
    expect(at(`GTM Readiness!C${rowOf("R02")}`)).toBe("Not yet");
    expect(calculated(readZip(file!)).get(`GTM Readiness!I${item}`)).toBe("✓ Pass");
  });

  test("values, words and rows of logs reach sheets of the vocabulary", async () => {
    const { code, file } = await exportWith(
      {
        setup: { company: "=Acme", asof: "2026-06-30", ltv: "churn", micro: { upper: 6_000 } },
        ledger: { 1: { customer: "C1", start: "2026-01-01", amount: 1_200, interval: "year" } },
      },
      "setup ledger",
    );
    expect(code).toBe(0);
    const held = [...cellsOf(file!).values()];
    for (const value of ["=Acme", 46_203, "churn", 6_000, "C1", 46_023, 1_200, "year"])
      expect(held).toContain(value);
    // 1,200 a year are 100 a month.
    const mrr = [...calculated(readZip(file!))].filter(([at]) => /^Subscription ledger!K/.test(at));
    expect(mrr.map(([, shown]) => shown)).toContain("100");
  });

  test.each([
    [{ deels: {} }, "a sheet “deels”, which is not among those exported"],
    [{ setup: { compnay: "x" } }, "setup.compnay; there is no such row"],
    [{ setup: { micro: { uper: 1 } } }, "setup.micro.uper; the columns are"],
    [{ setup: { micro: 1 } }, "Say which column of setup.micro to fill"],
    [{ setup: { company: [1, 2] } }, "setup.company has no periods and takes no list."],
    [{ setup: { usd: "seven" } }, "setup.usd takes a number."],
    [{ setup: { review: "soon" } }, "setup.review takes a day such as 2026-10-31."],
    [{ setup: { q_to: 1 } }, "setup.q_to is computed and can’t be filled."],
    [{ setup: [1] }, "“setup” must be an object by row."],
    [[1], "The fill must be an object by sheet"],
  ])("%j is refused by name, and nothing is written", async (fill, words) => {
    const { code, err, file } = await exportWith(fill, "setup");
    expect(code).toBe(1);
    expect(err).toContain(words);
    expect(file).toBeUndefined();
  });

  test("so are quarters that are too few, and inputs that are computed", async () => {
    expect((await exportWith({ inputs: { I10: [1, 2] } }, "inputs")).err).toBe(
      "inputs.I10 has 4 periods, and the list of the fill has 2.",
    );
    expect((await exportWith({ inputs: { I03: 1 } }, "inputs")).err).toBe(
      "inputs.I03 is computed and can’t be filled.",
    );
  });
});

describe("metrics", () => {
  // The worked example of the LEDGER functions.
  const LEDGER = `customer,start,end,amount,interval
A,2025-01-10,,100,month
A,2025-03-01,,50,month
B,2025-01-05,2025-02-20,80,month
B,2025-04-02,,90,month
C,2024-12-01,2025-12-01,1200,year
D,2025-02-03,2025-02-25,40,month
`;
  const files = { "ledger.csv": LEDGER, "other.csv": "name;since;till;fee\n=A1;2025-01-01;;10\n" };
  const MOVES = "metrics ledger.csv --months 2025-01:2025-04 --table moves";

  test("moves as JSON, by months and lines, with what it took", async () => {
    const { code, out, err } = await machineWith(files).run(`${MOVES} --json`);
    expect([code, err]).toEqual([0, ""]);
    const { months, rows, stats } = JSON.parse(out) as Record<string, unknown>;
    expect(months).toEqual(["2025-01", "2025-02", "2025-03", "2025-04"]);
    expect(rows).toEqual({
      opening: [100, 280, 200, 250],
      new: [180, 0, 0, 0],
      expansion: [0, 0, 50, 0],
      reactivation: [0, 0, 0, 90],
      contraction: [0, 0, 0, 0],
      churn: [0, -80, 0, 0],
      closing: [280, 200, 250, 340],
      check: [0, 0, 0, 0],
    });
    expect(stats).toEqual({ rows: 6, bytes: LEDGER.length, seconds: 0, peakMemory: 100 });
  });

  test("retention, cohorts and customers", async () => {
    const { run } = machineWith(files);
    const json = async (rest: string) =>
      JSON.parse((await run(`metrics ledger.csv --json --months ${rest}`)).out) as Record<string, unknown>;
    const retention = await json("2025-01:2025-04 --table retention --window 3");
    expect(retention.rows).toEqual({
      ndr: [null, null, 1, 340 / 280],
      grr: [null, null, 1, 1],
      logo: [null, null, 1, 1],
      customers: [null, null, 1, 3],
    });
    const cohort = await json("2025-01:2025-04 --table cohort");
    expect(cohort.ages).toEqual([0, 1, 2, 3]);
    expect((cohort.cohorts as unknown[]).slice(0, 2)).toEqual([
      { from: "2025-01", size: 180, cells: [1, 100 / 180, 150 / 180, 240 / 180] },
      { from: "2025-02", size: 0, cells: [null, null, null, null] },
    ]);
    const customers = await json("2025-04 --table customers --sort size");
    expect(Object.entries(customers.rows as object)).toEqual([
      ["A", [150]],
      ["C", [100]],
      ["B", [90]],
    ]);
  });

  test("several files are one ledger; heads of one’s own are named", async () => {
    const { out } = await machineWith(files).run(
      "metrics other.csv --columns customer=name,start=since,end=till,amount=4 --months 2025-01 --table customers --json",
    );
    expect(JSON.parse(out)).toMatchObject({ rows: { "=A1": [10] } });
  });

  test("as lines, and as files that hold no formula of somebody else", async () => {
    const { disk, run } = machineWith(files);
    const { out } = await run(MOVES);
    expect(out.split("\n")[3].split(/ {2,}/)).toEqual(["2025-03", "200.00", "0.00", "50.00", "0.00", "0.00", "0.00", "250.00", "0.00"]); // prettier-ignore
    const columns = "--columns customer=name,start=since,end=till,amount=fee";
    const other = `metrics other.csv ${columns} --months 2025-01 --table customers`;
    await run(`${other} --out F.csv`);
    expect(new TextDecoder().decode(disk.get("F.csv"))).toBe("customer,2025-01\r\n'=A1,10\r\n");
    expect(await run(`${other} --out F.csv`)).toMatchObject({ code: 1 });
    await run(`${other} --out F.xlsx`);
    const parts = readZip(disk.get("F.xlsx")!);
    expect(faultsIn(parts)).toEqual([]);
    expect([...cellsOf(disk.get("F.xlsx")!)]).toEqual([
      ["customers!A1", "customer"],
      ["customers!B1", 45658],
      ["customers!A2", "=A1"],
      ["customers!B2", 10],
    ]);
  });

  test("split by a column: who moves from plan to plan is no churn", async () => {
    const text =
      "customer,start,end,amount,plan\nX,2025-01-01,2025-02-01,50,7\nX,2025-02-01,,30,=B\nY,2025-01-01,,10,\n";
    const { disk, run } = machineWith({ "plans.csv": text });
    const asked = async (rest: string) => (await run(`metrics plans.csv --by plan --months ${rest}`)).out;
    const moves = JSON.parse(await asked("2025-02 --table moves --json")) as Record<string, unknown>;
    expect(moves.segments).toMatchObject({
      "": { months: ["2025-02"], rows: { opening: [10], closing: [10] } },
      "7": { rows: { opening: [50], movedIn: [0], movedOut: [-50], churn: [0], closing: [0] } },
      "=B": { rows: { opening: [0], movedIn: [50], contraction: [-20], closing: [30] } },
    });
    const segments = JSON.parse(await asked("2025-01:2025-02 --table segments --json")) as object;
    expect(segments).toMatchObject({
      from: "2025-01",
      to: "2025-02",
      segments: { "=B": { new: 0, movedIn: 50, closing: 30, ndr: null }, "7": { new: 50, movedOut: -50 } },
    });
    expect((await asked("2025-02 --table retention --window 1")).split("\n").slice(0, 3)).toEqual([
      "(blank)",
      "            ndr     grr    logo  customers",
      "2025-02  100.0%  100.0%  100.0%          1",
    ]);
    await asked("2025-02 --table cohort --out F.csv");
    expect(new TextDecoder().decode(disk.get("F.csv"))).toMatch(
      /segment,cohort,size,0\r\n\(blank\),2025-02,0,\r\n7,2025-02,0,\r\n'=B,2025-02,30,1\r\n$/,
    );
  });

  test.each([
    [
      "metrics ledger.csv --months 2025-01 --table segments",
      2,
      "Say by which column: --by, such as --by plan.",
    ],
    [
      "metrics ledger.csv --months 2025-01 --table customers --by amount",
      2,
      "--table customers is of the whole ledger. Leave out --by.",
    ],
    ["metrics ledger.csv --months 2025-01 --table moves --by plan", 1, /^ledger\.csv has no column “plan”/],
    ["metrics --months 2025-01 --table moves", 2, "Say which files hold the ledger, such as ledger.csv."],
    ["metrics ledger.csv --table moves", 2, "Say which months, such as --months 2024-01:2025-12."],
    [
      "metrics ledger.csv --months 2025-01",
      2,
      "Say which table: --table, one of moves, retention, cohort, customers, segments.",
    ],
    [
      "metrics ledger.csv --months 2025-13 --table moves",
      2,
      "--months takes a month or two, as 2024-01:2025-12, not “2025-13”.",
    ],
    [
      "metrics ledger.csv --months 2025-02:2025-01 --table moves",
      2,
      "The months 2025-02:2025-01 end before they begin. Swap them.",
    ],
    [
      "metrics ledger.csv --months 2025-01 --table moves --columns a=b",
      2,
      /^--columns takes pairs such as customer=Account, not “a=b”/,
    ],
    [
      "metrics ledger.csv --months 2025-01 --table moves --measure pct_mrr",
      2,
      /^--measure pct_mrr is for --table cohort/,
    ],
    [
      "metrics ledger.csv --months 2025-01 --table moves --out F.txt",
      2,
      "--out takes a file name that ends in .xlsx or .csv, not “F.txt”.",
    ],
    [
      "metrics ledger.csv --months 2025-01 --table moves --out ledger.csv --force",
      2,
      "ledger.csv is the ledger itself. Give --out another name.",
    ],
    ["metrics none.csv --months 2025-01 --table moves", 1, /^none\.csv could not be read/],
    ["metrics other.csv --months 2025-01 --table moves", 1, /^other\.csv has no column that is known as/],
  ])("%s", async (line, code, reason) => {
    const found = await machineWith(files).run(line);
    expect(found.code).toBe(code);
    expect(found.err).toEqual(typeof reason === "string" ? reason : expect.stringMatching(reason));
  });
});
