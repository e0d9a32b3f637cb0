import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { fromGridStyle, toGridStyle } from "../../src/workbench/univer/styles";
import type { CellStyle } from "../../src/workbench/host/grid";

const FULL: CellStyle = {
  bold: true,
  italic: false,
  size: 16,
  color: "#17456F",
  fill: "#EEF2F7",
  horizontal: "Right",
  vertical: "Center",
  wrap: true,
  indent: 2,
  bottom: { color: "#17456F", thick: true },
};

describe("looks", () => {
  test("come back from the grid as they went in", () => {
    expect(fromGridStyle(toGridStyle(FULL))).toEqual(FULL);
  });

  test("are said in the grid’s own terms", () => {
    expect(toGridStyle(FULL)).toMatchObject({
      bl: 1,
      it: 0,
      fs: 16,
      cl: { rgb: "#17456F" },
      bg: { rgb: "#EEF2F7" },
      ht: HorizontalAlign.RIGHT,
      vt: VerticalAlign.MIDDLE,
      tb: WrapStrategy.WRAP,
      bd: { b: { s: BorderStyleTypes.MEDIUM, cl: { rgb: "#17456F" } } },
    });
  });

  test("leave open what a change leaves open", () => {
    expect(toGridStyle({ bold: true })).toEqual({ bl: 1 });
    expect(fromGridStyle({})).toEqual({});
  });

  test("null takes fill, colour and line away", () => {
    expect(toGridStyle({ fill: null, color: null, bottom: null })).toEqual({
      bg: null,
      cl: null,
      bd: { b: null },
    });
  });

  test("indent moves away from the side on which the text stands", () => {
    expect(toGridStyle({ indent: 1, horizontal: "Left" }).pd).toHaveProperty("l");
    expect(toGridStyle({ indent: 1, horizontal: "Right" }).pd).toHaveProperty("r");
  });
});
