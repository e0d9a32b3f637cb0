/**
 * Texts that builds of before wrote into cells and that read differently by now: nobody typed them, so a build
 * gives them their new words.
 */
export const FORMER_TEXTS: ReadonlySet<string> = new Set([
  "Share of the quarter’s qualified leads that signed",
  "当季合格线索中签约的占比",
  "Computed: SAAS.LTV(I19, I21, I22,,, I23)",
  "自动计算：SAAS.LTV(I19, I21, I22,,, I23)",
  "Computed: margin 2 of SAAS.MARGINS(I02, I10, I26, I27)",
  "自动计算：SAAS.MARGINS(I02, I10, I26, I27) 的毛利2",
  "当季托管、实施与上线成本",
  "收入减去托管、交付与服务成本后占收入的比例",
  "其中画像外",
  "与画像外客户的成交数，没有则填 0",
  "季末全时当量",
  "营销费用",
  "在攻市场中符合画像的全部企业，自下而上统计",
  "月断约率",
  "寿命上限",
  "Other verticals opened",
  "已开辟的其他垂直市场数",
  "Verticals you sell into beside that one; 0 if none",
  "除该市场外已经在做的垂直市场，没有则填 0",
  "画像外成交占比控制在一成以内",
  "在攻的垂直市场份额达5%后再开新赛道",
  "每次发布都附带给销售和服务的使能材料",
  "中型客户折扣按每十单配额由中层审批，小客户不议价",
]);
