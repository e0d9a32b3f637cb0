/** The style of the help pages: readable in Excel's narrow help pane, in a browser, on paper, light and dark. */
export const HELP_CSS = `:root {
  color-scheme: light dark;
  --ink: #1f2328;
  --muted: #566270;
  --line: #d3d9e0;
  --code: #eef2f7;
  --accent: #144b7c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6e9ed;
    --muted: #a9b4c0;
    --line: #3c4651;
    --code: #262c33;
    --accent: #72a1d2;
  }
}
body {
  margin: 0 auto;
  padding: 24px 16px 48px;
  max-width: 720px;
  color: var(--ink);
  font: 16px/1.5 "Segoe UI", "Microsoft YaHei UI", "PingFang SC", system-ui, sans-serif;
}
a { color: var(--accent); }
nav, .title span { color: var(--muted); font-size: 14px; }
.language { float: right; font-size: 14px; }
h1 { margin: 16px 0 0; font-size: 28px; line-height: 1.25; }
h2 { margin: 32px 0 8px; font-size: 18px; }
.title { margin: 4px 0 16px; font-size: 18px; }
.title span { margin-left: 12px; }
pre {
  margin: 8px 0;
  padding: 12px 16px;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  background: var(--code);
  border-radius: 4px;
  font: 14px/1.5 Consolas, Menlo, "Microsoft YaHei UI", monospace;
  font-variant-numeric: tabular-nums;
}
table { width: 100%; border-collapse: collapse; }
th, td { padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th[scope="col"] { color: var(--muted); font-size: 14px; font-weight: 400; }
th[scope="row"] { font-weight: 400; }
.names th[scope="row"] { font-weight: 600; }
tr > :last-child { padding-right: 0; white-space: nowrap; }
.index td { white-space: normal; }
ul { padding-left: 20px; }
`;
