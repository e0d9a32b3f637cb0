/** What the library's parts for a page add to its interface asks for a page at once. */
const withoutPage = {
  name: "without-page",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@univerjs\/.*ui\/lib\/facade$/ }, ({ path: name }) => ({
      path: name,
      namespace: "none",
    }));
    onLoad({ filter: /./, namespace: "none" }, () => ({ contents: "" }));
  },
};

/** How esbuild makes a program for Node of what holds the workbench's grid, which is drawn on no page there. */
module.exports = {
  bundle: true,
  platform: "node",
  target: "node20",
  loader: { ".css": "empty" },
  // The library's drawings of its menus ask for this class while they load, and are never drawn here.
  banner: { js: "globalThis.Path2D = class {};" },
  plugins: [withoutPage],
};
