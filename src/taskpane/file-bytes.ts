/** The bytes of a file that was dropped or chosen, or of a part of it. Nothing leaves the machine. */
export function bytesOf(file: Blob, name: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error ?? new Error(name));
    reader.readAsArrayBuffer(file);
  });
}
