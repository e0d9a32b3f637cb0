import {
  ErrorType,
  NullValueObject,
  type ArrayValueObject,
  type BaseAstNode,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorValueObject,
  type Interpreter,
} from "@univerjs/engine-formula";
import { conditionOf } from "./condition";

/*
 * Excel calculates the branch of IF that it takes, and no other. The engine calculates all first: in a sheet whose
 * rows begin with IF(customer="","",…) an empty row would cost as much as a filled one.
 */

/** The part of the interpreter that works out a node after its children. */
interface Steps {
  _execute(node: BaseAstNode, x: number, y: number): number;
}

/** By function: which argument is left out, given the first one. */
const LEAVES_OUT: Readonly<Record<string, (first: BaseValueObject) => readonly number[]>> = {
  IF: (test) => {
    const condition = conditionOf(test);
    if (condition.isError()) return [1, 2];
    return condition.getValue() ? [2] : [1];
  },
  IFERROR: (value) => (value.isError() ? [] : [1]),
  IFNA: (value) => (isNotAvailable(value) ? [] : [1]),
};

const isNotAvailable = (value: BaseValueObject) =>
  value.isError() && (value as ErrorValueObject).getErrorType() === ErrorType.NA;

export function calculateWhatIsTaken(interpreter: Interpreter): void {
  const steps = interpreter as unknown as Steps;
  const execute = steps._execute.bind(interpreter);
  steps._execute = (node, x, y) => {
    const leavesOut = LEAVES_OUT[node.getToken().toUpperCase()];
    const [first, ...others] = node.getChildren();
    if (!leavesOut || others.length === 0) return execute(node, x, y);
    steps._execute(first, x, y);
    const value = singleOf(first.getValue());
    if (!value) return execute(node, x, y);
    const left = leavesOut(value);
    others.forEach((child, i) => {
      if (left.includes(i + 1)) child.setValue(NullValueObject.create());
      else steps._execute(child, x, y);
    });
    node.execute();
    return 0;
  };
}

/** The one value that it is; nothing for many, which are chosen among cell by cell. */
function singleOf(value: ReturnType<BaseAstNode["getValue"]>): BaseValueObject | undefined {
  if (!value) return undefined;
  const plain = value.isReferenceObject()
    ? (value as BaseReferenceObject).toArrayValueObject()
    : (value as BaseValueObject);
  if (!plain.isArray()) return plain;
  const array = plain as ArrayValueObject;
  if (array.getRowCount() !== 1 || array.getColumnCount() !== 1) return undefined;
  return array.get(0, 0) ?? undefined;
}
