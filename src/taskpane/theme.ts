import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** What the host looks like. Windows contrast themes come on top of either, through forced colours. */
export type ThemeName = "light" | "dark";

const brand: BrandVariants = {
  10: "#030E1C",
  20: "#03172C",
  30: "#04213C",
  40: "#062B4C",
  50: "#09365C",
  60: "#0E406C",
  70: "#144B7C",
  80: "#1C588E",
  90: "#2D6BA5",
  100: "#417DB7",
  110: "#598FC5",
  120: "#72A1D2",
  130: "#8CB4DD",
  140: "#A4C5E7",
  150: "#BED6EF",
  160: "#D5E5F5",
};

/** What Office itself is set in; behind it what Macs and Linux have that runs as wide. */
const FONTS: Partial<Theme> = {
  fontFamilyBase:
    "'Segoe UI', 'Open Sans', 'Noto Sans', -apple-system, BlinkMacSystemFont, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
  fontFamilyMonospace:
    "Consolas, 'Cascadia Mono', Menlo, Inconsolata, 'DejaVu Sans Mono', 'Microsoft YaHei', monospace",
};

const light: Theme = {
  ...createLightTheme(brand),
  ...FONTS,
  colorStatusSuccessForeground1: "#0B5D4E",
  colorStatusSuccessBackground1: "#DDF0EA",
  colorStatusWarningForeground1: "#7A4B00",
  colorStatusWarningForeground3: "#7A4B00",
  colorStatusWarningBackground1: "#FCEFD0",
  colorStatusWarningBorder1: "#E5C06C",
  colorStatusDangerForeground1: "#A22A14",
  colorStatusDangerBackground1: "#FADFD6",
  colorStatusDangerBackground3: "#C8452B",
  colorStatusDangerBorder1: "#C8452B",
};

const dark: Theme = {
  ...createDarkTheme(brand),
  ...FONTS,
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[110],
  colorCompoundBrandStroke: brand[120],
  colorCompoundBrandBackground: brand[120],
  colorStatusSuccessForeground1: "#7FD1BC",
  colorStatusSuccessBackground1: "#123B33",
  colorStatusWarningForeground1: "#F0C777",
  colorStatusWarningForeground3: "#F0C777",
  colorStatusWarningBackground1: "#40300D",
  colorStatusWarningBorder1: "#7A5A16",
  colorStatusDangerForeground1: "#F3A58F",
  colorStatusDangerBackground1: "#4A2118",
  colorStatusDangerBackground3: "#B23A22",
  colorStatusDangerBorder1: "#C8452B",
};

export const THEMES: Readonly<Record<ThemeName, Theme>> = { light, dark };

/** A token of the theme for a style. Fluent's own `tokens` holds all of them, some 4 kB. */
export function token(name: keyof Theme): string {
  return `var(--${name})`;
}
