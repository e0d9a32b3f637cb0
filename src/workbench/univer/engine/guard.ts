import { ILogService, type Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  ErrorType,
  ErrorValueObject,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  type BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  type LexerNode,
} from "@univerjs/engine-formula";
import { rewritten } from "./rewrite";

/*
 * The grid's engine lets an exception of one formula end the calculation of all, and stale figures stay on the
 * sheet as if they were true. Here whatever breaks on one formula makes an error value of that formula alone.
 */

/** Excel's own word for what its engine can't do. */
const broken = () => ErrorValueObject.create(ErrorType.CALC);

/** The work's answer; what stands in its place where it throws or answers nothing. */
type Guard = <T>(work: () => T, instead: () => NonNullable<T>) => NonNullable<T>;

export function guardEngine(injector: Injector): void {
  const log = injector.get(ILogService);
  const note = (cause: unknown) => log.warn("[Formula]", cause);
  const guard: Guard = (work, instead) => {
    try {
      return work() ?? instead();
    } catch (cause) {
      note(cause);
      return instead();
    }
  };
  guardFunctions(injector.get(IFunctionService), guard);
  guardParser(injector, guard);
  guardInterpreter(injector.get(Interpreter), guard, note);
  guardResults(injector.get(IFormulaRuntimeService), note);
}

/** A function of the grid that throws answers #CALC!, so that IFERROR around it can catch it. */
function guardFunctions(service: IFunctionService, guard: Guard): void {
  const register = service.registerExecutors.bind(service);
  service.registerExecutors = (...functions) => register(...functions.map((each) => guarded(each, guard)));
}

function guarded(each: BaseFunction, guard: Guard): BaseFunction {
  const calculate = each.calculate.bind(each);
  return Object.assign(each, {
    calculate: (...values: Parameters<typeof calculate>) => guard(() => calculate(...values), broken),
  });
}

/** A formula that can't be read is read as an error; without, no other formula finds what it depends on. */
function guardParser(injector: Injector, guard: Guard): void {
  const lexer = injector.get(Lexer);
  const treeBuilder = lexer.treeBuilder.bind(lexer);
  const unreadable = () => treeBuilder(`=${ErrorType.CALC}`)!;
  lexer.treeBuilder = (formula, ...rest) => guard(() => treeBuilder(rewritten(formula), ...rest), unreadable);
  const parser = injector.get(AstTreeBuilder);
  const parse = parser.parse.bind(parser);
  parser.parse = (node) =>
    guard(
      () => parse(node),
      () => parse(unreadable() as LexerNode)!,
    );
}

/** What lies between functions: names, ranges, recursion without an end. */
function guardInterpreter(interpreter: Interpreter, guard: Guard, note: (cause: unknown) => void): void {
  const execute = interpreter.execute.bind(interpreter);
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  interpreter.execute = (node) => guard<FunctionVariantType>(() => execute(node), broken);
  interpreter.executeAsync = (node) =>
    executeAsync(node).catch((cause: unknown) => {
      note(cause);
      return broken();
    });
}

/** A LAMBDA that nobody calls is no figure, though the engine shows 0. */
function isUncalled(value: FunctionVariantType): boolean {
  return value.isValueObject() && (value as BaseValueObject).isLambda();
}

/** An answer that can't be put into cells. */
function guardResults(runtime: IFormulaRuntimeService, note: (cause: unknown) => void): void {
  const setRuntimeData = runtime.setRuntimeData.bind(runtime);
  const setRuntimeOtherData = runtime.setRuntimeOtherData.bind(runtime);
  runtime.setRuntimeData = (value) => {
    try {
      setRuntimeData(isUncalled(value) ? broken() : value);
    } catch (cause) {
      note(cause);
      setRuntimeData(broken());
    }
  };
  runtime.setRuntimeOtherData = (...place) => {
    try {
      setRuntimeOtherData(...place);
    } catch (cause) {
      note(cause);
      const [formula, x, y] = place;
      setRuntimeOtherData(formula, x, y, broken());
    }
  };
}
