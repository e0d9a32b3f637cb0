import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Chinese as the trade says it: words that must not reach a user, each beside the one that stands for it. They
 * may be searched for, so lists of synonyms and aliases are left out, and so are texts of former builds.
 */

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/没有篇幅可读/, "写成公式会长得无法核对，故不提供"],
  [/来又走|来又当月走/, "月内签约又流失"],
  [/道合计/, "共 n 道："],
  [/待填|待定|缺失/, "未填（由人填写）或缺数据（因未填而算不出）"],
  [/门槛/, "关口"],
  [/关键数字/, "关键指标"],
  [/差在哪里/, "未通过的关口"],
  [/(?<!SaaS )速动比率/, "SaaS 速动比率"],
  [/魔法数(?!字)/, "魔法数字"],
  [/营销费用/, "销售与市场费用"],
  [/托管/, "云资源"],
  [/全时当量/, "全职折算人数（FTE）"],
  [/画像外/, "非目标客群"],
  [/寿命|生命期/, "生命周期"],
  [/无加载项时/, "未安装加载项时"],
  [/个可选(?!参数)/, "个可选参数"],
  [/由台账/, "按台账"],
  [/拜访销售/, "面销（上门拜访）"],
  [/(?<!客户流失率（)断约率/, "客户流失率（断约率）"],
  [/(?<!赋)使能/, "赋能"],
  [/(?<!正)在攻/, "正在主攻的"],
  [/按每十单配额/, "每十单设一次折扣配额"],
];

const root = join(__dirname, "..", "..");
const FORMER = "former-texts.ts";

function shownIn(file: string): string {
  return readFileSync(join(root, file), "utf8").replace(/(aliases|synonyms): \[[^\]]*\]/g, "");
}

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|tsx|html)$/.test(file) && !file.endsWith(FORMER))
  .map((file) => join("src", file));

test.each(FORBIDDEN)("%s is never said: %s", (word) => {
  expect(files.filter((file) => word.test(shownIn(file)))).toEqual([]);
});

test("the words are looked for where there are some", () => {
  expect(files.length).toBeGreaterThan(300);
  expect(FORBIDDEN.some(([word]) => word.test("由台账求客户生命期"))).toBe(true);
});
