import { oneOf } from "../template/columns";

const STATES = {
  done: { en: "Done", "zh-CN": "已完成" },
  partly: { en: "Partly", "zh-CN": "部分" },
  not_yet: { en: "Not yet", "zh-CN": "未完成" },
};

/** How far a thing is. */
export const stateColumn = oneOf("state", { en: "State", "zh-CN": "状态" }, STATES, 96);
