type Say = (en: string, zh: string) => string;
export const sayIn =
  (language: "en" | "zh-CN"): Say =>
  (en, zh) =>
    language === "en" ? en : zh;

/** The roles of set-up, as its list first holds them. */
export const rolesOf = (t: Say) => ({
  product: t("product lead", "产品负责人"),
  marketing: t("marketing", "市场"),
  seller: t("seller", "销售"),
  delivery: t("delivery", "交付"),
  service: t("customer service", "客服"),
  finance: t("finance", "财务"),
  owner: t("business owner", "业务负责人"),
});
