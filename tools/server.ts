import { createServer } from "node:net";
import webpack, { type Compiler, type Configuration } from "webpack";
import WebpackDevServer, { type Configuration as ServerConfiguration } from "webpack-dev-server";
import { endWithNpm } from "./end-with-npm";

/** The first port from `from` on that nobody listens on. */
export async function freePort(from: number, host: string): Promise<number> {
  for (let port = from; port < from + 100; port++) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(
    `All ports from ${from} to ${from + 99} are taken. Stop a program that listens on one of them.`,
  );
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** Serves a build and builds again after every change; resolves once the first build is there to be opened. */
export async function serve(configuration: Configuration, options: ServerConfiguration): Promise<void> {
  endWithNpm();
  const compiler = webpack({ ...configuration, infrastructureLogging: { level: "warn" } });
  if (!compiler) throw new Error("webpack did not take its configuration.");
  const built = firstBuild(compiler);
  const server = new WebpackDevServer(
    {
      ...options,
      devMiddleware: { stats: "errors-only", ...options.devMiddleware },
      hot: false,
      liveReload: true,
      // The overlay is a frame, which the pages' policy forbids; mistakes are told on the terminal.
      client: { logging: "none", overlay: false },
      static: false,
      setupExitSignals: true,
    },
    compiler,
  );
  await server.start();
  await built;
}

/** Rejects when the first build fails, for then there is nothing to open. */
function firstBuild(compiler: Compiler): Promise<void> {
  return new Promise((resolve, reject) => {
    compiler.hooks.done.tap("start", (stats) => {
      if (!stats.hasErrors()) return resolve();
      reject(new Error(stats.toString({ all: false, errors: true, errorDetails: false })));
    });
    compiler.hooks.failed.tap("start", reject);
  });
}
