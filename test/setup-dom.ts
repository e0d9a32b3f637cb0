import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { ReadableStream } from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";

// jsdom has neither encoder nor decoder, and bytes of its own, which Node’s libraries take for something else.
Object.assign(globalThis, { TextDecoder, TextEncoder, Uint8Array: Object.getPrototypeOf(Buffer) });

// jsdom’s blobs show their bytes to a FileReader alone; those of browsers hand them out.
Blob.prototype.arrayBuffer = function () {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error("The blob can’t be read"));
    reader.readAsArrayBuffer(this);
  });
};
Blob.prototype.stream = function () {
  const bytes = this.arrayBuffer();
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(new Uint8Array(await bytes));
      controller.close();
    },
  }) as ReturnType<Blob["stream"]>;
};

// How long a busy machine may take; nothing waits longer than it must.
configure({ asyncUtilTimeout: 60_000 });

// jsdom matches every rule of every sheet against each element that is asked for its role, which takes longer than
// all the rest. These tests need the rules that hide something; how things look is for the tests in a browser.
const insertRule = Reflect.get(CSSStyleSheet.prototype, "insertRule");
CSSStyleSheet.prototype.insertRule = function (rule, index) {
  return /visibility|display: *none/.test(rule) ? insertRule.call(this, rule, index) : 0;
};

// axe asks for a canvas to see whether a letter is an icon, and jsdom has none; where it gets none it takes a letter
// for a letter.
HTMLCanvasElement.prototype.getContext = () => null;
