import { ClientObject, type Readers, type Resolve } from "./client-object";
import type { Draft, Rule } from "./conditional-formats";
import type { Context } from "./context";
import { HostError, notPart } from "./errors";
import type { CellStyle } from "./grid";

/* The parts of a conditional format, of which each can be set while the rule is being made. */

abstract class RulePart extends ClientObject<Rule> {
  protected readonly readers: Readers<Rule> = {};

  protected draw(label: string, change: (draft: Draft) => void): void {
    this.write(label, (rule) => {
      if (!("draft" in rule)) throw notPart("Changing a rule after the batch that added it");
      change(rule.draft);
    });
  }

  protected restyle(label: string, style: CellStyle): void {
    this.draw(label, (draft) => {
      draft.style = { ...draft.style, ...style };
    });
  }
}

export class CustomFormatObject extends RulePart {
  constructor(context: Context, resolve: Resolve<Rule>) {
    super(context, "CustomConditionalFormat", resolve);
  }

  get rule(): RuleFormulaObject {
    return new RuleFormulaObject(this.context, () => this.found());
  }
  get format(): RuleFormatObject {
    return new RuleFormatObject(this.context, () => this.found());
  }
}

class RuleFormulaObject extends RulePart implements Pick<Excel.ConditionalFormatRule, "formula"> {
  protected override readonly readers: Readers<Rule> = {
    formula: (rule) => ("draft" in rule ? rule.draft.formula : rule.placed.formula),
  };

  constructor(context: Context, resolve: Resolve<Rule>) {
    super(context, "ConditionalFormatRule", resolve);
  }

  get formula(): string {
    return this.loaded("formula");
  }
  set formula(formula: string) {
    this.draw("formula", (draft) => {
      if (!formula.startsWith("=")) throw new HostError("InvalidArgument", "A rule's formula begins with =.");
      if (/\bSAAS\./i.test(formula))
        throw new HostError("InvalidArgument", "No custom function can stand in a rule.");
      draft.formula = formula;
    });
  }
}

class RuleFormatObject extends RulePart {
  constructor(context: Context, resolve: Resolve<Rule>) {
    super(context, "ConditionalRangeFormat", resolve);
  }

  get font(): RuleFontObject {
    return new RuleFontObject(this.context, () => this.found());
  }
  get fill(): RuleFillObject {
    return new RuleFillObject(this.context, () => this.found());
  }
}

class RuleFontObject extends RulePart {
  constructor(context: Context, resolve: Resolve<Rule>) {
    super(context, "ConditionalRangeFont", resolve);
  }

  set color(color: string) {
    this.restyle("color", { color });
  }
  set bold(bold: boolean) {
    this.restyle("bold", { bold });
  }
  set italic(italic: boolean) {
    this.restyle("italic", { italic });
  }
}

class RuleFillObject extends RulePart {
  constructor(context: Context, resolve: Resolve<Rule>) {
    super(context, "ConditionalRangeFill", resolve);
  }

  set color(fill: string) {
    this.restyle("color", { fill });
  }
}

export class DataBarObject extends RulePart {
  constructor(context: Context, resolve: Resolve<Rule>) {
    super(context, "DataBarConditionalFormat", resolve);
  }

  set lowerBoundRule(rule: Excel.ConditionalDataBarRule) {
    this.bound("lowerBoundRule", rule, 0);
  }
  set upperBoundRule(rule: Excel.ConditionalDataBarRule) {
    this.bound("upperBoundRule", rule, 1);
  }
  get positiveFormat(): BarFormatObject {
    return new BarFormatObject(this.context, () => this.found());
  }

  private bound(label: string, { type, formula }: Excel.ConditionalDataBarRule, fixed: number): void {
    if (type !== "Number" || Number(formula) !== fixed)
      throw notPart("A data bar that doesn't run from 0 to 1");
    this.draw(label, () => undefined);
  }
}

class BarFormatObject extends RulePart {
  constructor(context: Context, resolve: Resolve<Rule>) {
    super(context, "ConditionalDataBarPositiveFormat", resolve);
  }

  set fillColor(fill: string) {
    this.restyle("fillColor", { fill });
  }
  set gradientFill(gradient: boolean) {
    if (gradient) throw notPart("A data bar with a gradient");
    this.draw("gradientFill", () => undefined);
  }
}
