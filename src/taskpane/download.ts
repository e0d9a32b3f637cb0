/** Hands a file to the browser, which asks where to put it or puts it where downloads go. */
export function download(content: Uint8Array | string, name: string, type: string): void {
  const part = typeof content === "string" ? content : new Uint8Array(content);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([part], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
