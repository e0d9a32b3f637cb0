/** A head without what systems and people put around its words: “Start_Date (UTC)”, “subscriptions.plan_id”, “金额（元）”. */
export function plainHead(head: string): string {
  return head
    .normalize("NFKC")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/\(.*$/, " ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#%]+/gu, " ")
    .trim();
}
