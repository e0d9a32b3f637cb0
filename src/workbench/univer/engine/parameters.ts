import { LambdaParameterNodeFactory, type LexerNode } from "@univerjs/engine-formula";

/** An error handed to a LAMBDA stays what it is; the engine makes a name out of it that it doesn't know. */
export class ParameterFactory extends LambdaParameterNodeFactory {
  override create(param: LexerNode) {
    const node = super.create(param);
    const execute = node.execute.bind(node);
    return Object.assign(node, {
      execute: () => {
        const given = node.getValue();
        execute();
        if (given?.isError() && node.getValue()?.isError()) node.setValue(given);
      },
    });
  }
}
