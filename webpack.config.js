require("tsx/cjs");

const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { IgnorePlugin } = require("webpack");
const { LANGUAGES } = require("./src/locales/text");
const { DerivedFiles } = require("./tools/derived-files");
const { officeFiles, withLocalOffice } = require("./tools/office-files");
const { PLACEHOLDER, checkedOrigin } = require("./tools/manifest");
const { ThirdPartyNotices } = require("./tools/third-party-notices");

const at = (...parts) => path.resolve(__dirname, ...parts);

const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** The least that both the add-in's own Edge or Safari views and today's browsers understand. */
const TARGET = "es2022";

/** What the add-in and the workbench share. */
const common = (mode) => ({
  mode,
  target: ["web", "es2022"],
  // A page's policy may forbid eval, and so do we.
  devtool: mode === "production" ? false : "cheap-module-source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "esbuild-loader",
        options: { target: TARGET, tsconfig: at("tsconfig.json") },
      },
      // Nothing registers itself in these rooms, so what a bundle doesn't use of them stays out of it.
      { test: /src[\\/](engine|locales|playbook|catalogue)[\\/]/, sideEffects: false },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      { test: /\.(png|svg)$/, type: "asset/resource" },
    ],
  },
  optimization: {
    minimizer: [new EsbuildPlugin({ target: TARGET, css: true, legalComments: "none", charset: "utf8" })],
  },
  stats: "errors-warnings",
});

/** What calls never ask of a function leaves functions.js for chunks of its own; while developing it stays. */
const longForms = (mode) =>
  mode === "production"
    ? [
        { test: /src[\\/]catalogue[\\/].*\.ts$/, loader: at("tools/short-form-loader.js"), enforce: "pre" },
        {
          test: /src[\\/]catalogue[\\/]workings\.ts$/,
          loader: at("tools/workings-loader.js"),
          enforce: "pre",
        },
        {
          test: /src[\\/]catalogue[\\/]long-form\.ts$/,
          loader: at("tools/long-form-loader.js"),
          enforce: "pre",
        },
      ]
    : [];

/** The sample company’s workbook comes to the page as a build has left it. */
const SAMPLES = {
  test: new RegExp(`workbench[\\\\/]sample[\\\\/](${LANGUAGES.join("|")})\\.ts$`),
  loader: at("tools/sample-loader.js"),
  enforce: "pre",
};

/** Takes longer than esbuild, and leaves 5 % less of functions.js. */
const SMALLEST = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  extractComments: false,
  minimizerOptions: { ecma: 2022, compress: { passes: 2 }, mangle: true, format: { comments: false } },
});

/** Names that change with their content can be cached for ever; a rebuild while developing keeps the name. */
const hashed = (mode) => (mode === "production" ? "[name].[contenthash:8]" : "[name]");

/**
 * functions.js keeps its name, for the manifest points at it, and holds the runtime, so that it runs alone.
 * Its query makes the page fetch the one that belongs to the pane's other files.
 */
const addInFileName = (mode) => (data) =>
  data.chunk.name === "functions" ? "functions.js?[contenthash:8]" : fileName(mode)(data);

/**
 * A thread beside the page starts by a name that the page knows. Were it worked out from the page’s address, as webpack
 * does for workers, functions.js would ask for a page as it loads.
 */
const THREADS = { "file-worker": "./src/taskpane/file-tables/file-worker.ts" };
const fileName = (mode) => (data) => (data.chunk.name in THREADS ? "[name].js" : `${hashed(mode)}.js`);

function addIn(mode, { origin, development, localOffice }) {
  const page = fs.readFileSync(at("src/taskpane/taskpane.html"), "utf8");
  const shared = common(mode);
  return {
    ...shared,
    module: { rules: [...shared.module.rules, ...longForms(mode)] },
    // In place of esbuild’s, which also lowers packages; those of the add-in are no newer than TARGET.
    optimization: { minimizer: [SMALLEST], mangleExports: "size" },
    name: "addin",
    entry: {
      functions: "./src/functions/index.ts",
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
      ...THREADS,
    },
    output: {
      path: at("dist"),
      filename: addInFileName(mode),
      chunkFilename: `${hashed(mode)}.js`,
      assetModuleFilename: "assets/[name][ext]",
      // Not worked out from the script's address: Excel may run functions.js without a document.
      publicPath: "",
      globalObject: "globalThis",
      clean: { keep: /^workbench\// },
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        templateContent: localOffice ? withLocalOffice(page) : page,
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        minify: false,
      }),
      new MiniCssExtractPlugin({ filename: `${hashed(mode)}.css` }),
      new CopyPlugin({
        patterns: [{ from: "assets/*.png" }, ...(localOffice ? officeFiles(at("node_modules")) : [])],
      }),
      new DerivedFiles({ origin, development, root: __dirname }),
      new ThirdPartyNotices(),
    ],
    performance: {
      hints: mode === "production" ? "error" : false,
      // Before compression; test/e2e/built-output.test.ts holds the budgets in gzip.
      maxEntrypointSize: 900_000,
      // The largest is the library that writes .xlsx files, fetched when somebody saves one.
      maxAssetSize: 1_450_000,
      assetFilter: (name) => name.endsWith(".js") && !name.startsWith("office/"),
    },
  };
}

function workbench(mode) {
  const shared = common(mode);
  return {
    ...shared,
    module: { rules: [...shared.module.rules, SAMPLES] },
    name: "workbench",
    entry: { workbench: "./src/workbench/index", ...THREADS },
    optimization: {
      ...shared.optimization,
      // In one file the grid is one function of 10 MB, and Chromium takes 1.6 times as long until the page has loaded.
      splitChunks: { chunks: ({ name }) => name === "workbench", maxSize: 1_000_000 },
    },
    output: {
      path: at("dist/workbench"),
      filename: fileName(mode),
      chunkFilename: `${hashed(mode)}.js`,
      assetModuleFilename: `${hashed(mode)}[ext]`,
      publicPath: "",
      clean: true,
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "index.html",
        chunks: ["workbench"],
        template: "src/workbench/workbench.html",
        minify: false,
      }),
      new MiniCssExtractPlugin({ filename: `${hashed(mode)}.css` }),
      // Rules for breaking words in some 70 languages, which a grid of numbers never asks for.
      new IgnorePlugin({
        resourceRegExp: /^\.\/(?!en-)[a-z0-9-]+-[\w-]{8}\.js$/,
        contextRegExp: /engine-render/,
      }),
      new ThirdPartyNotices(),
    ],
    performance: { hints: false },
  };
}

module.exports = (env = {}, { mode = "production" } = {}) => {
  const development = Boolean(env.dev);
  const origin = checkedOrigin(env.origin ?? (development ? DEVELOPMENT_ORIGIN : PLACEHOLDER));
  return [addIn(mode, { origin, development, localOffice: env.office === "local" }), workbench(mode)];
};
