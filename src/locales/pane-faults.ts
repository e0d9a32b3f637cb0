import type { Text } from "./text";

/** What the pane says when it can't go on by itself. */
export const FAULTS = {
  updated: { en: "Hourglass was updated. Reload.", "zh-CN": "Hourglass 已更新，请重新载入。" },
  offline: {
    en: "This part of Hourglass is not loaded yet, and there is no network. Connect, then try again.",
    "zh-CN": "Hourglass 的这一部分尚未载入，且当前无网络。联网后重试。",
  },
  own: {
    en: "Something went wrong in Hourglass: “{message}”. Try again; if it comes back, reload.",
    "zh-CN": "Hourglass 自身出错：「{message}」。可重试；若再次出现，请重新载入。",
  },
  tryAgain: { en: "Try again", "zh-CN": "重试" },
  reload: { en: "Reload", "zh-CN": "重新载入" },
  close: { en: "Close", "zh-CN": "关闭" },
  loading: { en: "Loading", "zh-CN": "正在载入" },
} satisfies Record<string, Text>;
